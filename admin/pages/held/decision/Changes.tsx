import { useMemo, useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { ReadableField } from '../../../../src/approval/readable';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { differencesBetween } from '../../../decisions/difference';
import { useTexts } from '../../../translations/use-texts';
import { FieldChange } from './FieldChange';

interface ChangesProps {
  /** What there was; null where there was nothing, and all of it is new. */
  readonly before: readonly ReadableField[] | null;
  readonly after: readonly ReadableField[];
  readonly locale: string | null;
  readonly pictures: DecisionPage['pictures'];
}

/** What differs between two readings of a text, with the fields that do not folded away. */
export const Changes = ({ before, after, locale, pictures }: ChangesProps) => {
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const lang = locale ?? undefined;
  const fields = useMemo(() => differencesBetween(before ?? after, after), [before, after]);
  if (before === null) {
    return (
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Typography tag="p">{say('change.allNew')}</Typography>
        {fields.map((field) => (
          <FieldChange key={field.path} field={field} lang={lang} pictures={pictures} />
        ))}
      </Flex>
    );
  }
  const changed = fields.filter(({ isChanged }) => isChanged);
  const same = fields.filter(({ isChanged }) => !isChanged);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {changed.length === 0 && <Typography tag="p">{say('change.none')}</Typography>}
      {changed.map((field) => (
        <FieldChange key={field.path} field={field} lang={lang} pictures={pictures} />
      ))}
      {same.length > 0 && (
        <Box>
          <TextButton
            aria-expanded={isOpen}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {say(isOpen ? 'change.hideSame' : 'change.showSame', { count: same.length })}
          </TextButton>
        </Box>
      )}
      {isOpen &&
        same.map((field) => (
          <FieldChange key={field.path} field={field} lang={lang} pictures={pictures} />
        ))}
    </Flex>
  );
};
