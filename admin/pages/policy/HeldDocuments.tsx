import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { TriedDocument } from '../../../src/contracts/policies';
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
        <li key={[document.uid, document.documentId, document.locale, document.version].join('|')}>
          <Link tag={NavLink} to={addressOf(document)}>
            {document.title}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {[document.locale ?? '', document.version === 'published' ? say('try.isPublic') : '']
              .filter(Boolean)
              .map((word) => ` · ${word}`)
              .join('')}
          </Typography>
        </li>
      ))}
    </Flex>
  );
};

const addressOf = ({ uid, documentId, locale }: Held): string =>
  `/content-manager/collection-types/${uid}/${documentId}${
    locale === null ? '' : `?plugins[i18n][locale]=${locale}`
  }`;
