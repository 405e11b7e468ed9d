import { useId, useState } from 'react';
import { Box, Link, TextButton, Typography } from '@strapi/design-system';
import { quotedIn } from '../../src/language/localized';
import type { Item } from '../../src/policy/policy';
import { useTexts } from '../translations/use-texts';

/** The clause behind a question, one click away. */
export const ClauseNote = ({ clause }: { readonly clause: NonNullable<Item['clause']> }) => {
  const [isOpen, setIsOpen] = useState(false);
  const { say, language } = useTexts();
  const id = useId();
  const { words, ...lang } = quotedIn(clause.text, language);
  const source = quotedIn(clause.source, language);
  return (
    <Box width="100%">
      <TextButton
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {say(isOpen ? 'item.why.hide' : 'item.why')}
      </TextButton>
      <Box id={id} tag="blockquote" paddingTop={2} hidden={!isOpen}>
        <Typography variant="pi" tag="p" {...lang}>
          ”{words}”
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="cite">
          {clause.url === undefined ? (
            source.words
          ) : (
            <Link href={clause.url} isExternal>
              {source.words}
            </Link>
          )}
        </Typography>
      </Box>
    </Box>
  );
};
