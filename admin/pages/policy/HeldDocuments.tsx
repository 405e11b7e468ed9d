import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { TriedDocument } from '../../../src/contracts/policies';
import { useEditPlace } from '../../decisions/use-edit-place';
import { useTexts } from '../../translations/use-texts';

export type Held = Omit<TriedDocument, 'version'> & Partial<Pick<TriedDocument, 'version'>>;

/** Documents that would be held, each a link to where it is written. */
export const HeldDocuments = ({ held }: { readonly held: readonly Held[] }) => {
  const { say } = useTexts();
  if (held.length === 0) {
    return (
      <Typography variant="pi" tag="p">
        {say('try.notYours')}
      </Typography>
    );
  }
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
      {held.map((document) => (
        <HeldDocument
          key={[document.uid, document.documentId, document.locale, document.version].join('|')}
          document={document}
        />
      ))}
    </Flex>
  );
};

const HeldDocument = ({ document }: { readonly document: Held }) => {
  const { say } = useTexts();
  const place = useEditPlace(document);
  return (
    <li>
      <Link tag={NavLink} to={place}>
        {document.title}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {[document.locale ?? '', document.version === 'published' ? say('try.isPublic') : '']
          .filter(Boolean)
          .map((word) => ` · ${word}`)
          .join('')}
      </Typography>
    </li>
  );
};
