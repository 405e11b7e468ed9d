import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { ReadableField } from '../../../../src/approval/readable';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import type { FieldDifference } from '../../../decisions/difference';
import { useTexts } from '../../../translations/use-texts';
import { FieldChange } from './FieldChange';
import { useDifferences } from './use-differences';

interface ChangesProps {
  /** What there was; null where there was nothing, and all of it is new. */
  readonly before: readonly ReadableField[] | null;
  readonly after: readonly ReadableField[];
  readonly locale: string | null;
  readonly pictures: DecisionPage['pictures'];
  /** How many fields differ that the reader may not read. */
  readonly hidden: number;
}

/** What differs between two readings of a text, with the fields that do not folded away. */
export const Changes = ({ before, after, locale, pictures, hidden }: ChangesProps) => {
  const { say } = useTexts();
  const fields = useDifferences(before ?? after, after);
  const changed = fields.filter(({ isChanged }) => isChanged);
  const same = fields.filter(({ isChanged }) => !isChanged);
  const looks = { locale, pictures };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {before === null && <Typography tag="p">{say('change.allNew')}</Typography>}
      {before !== null && changed.length === 0 && hidden === 0 && (
        <Typography tag="p">{say('change.none')}</Typography>
      )}
      <Fields fields={before === null ? fields : changed} {...looks} />
      {hidden > 0 && <Typography tag="p">{say('change.hidden', { count: hidden })}</Typography>}
      {before !== null && same.length > 0 && <SameFields fields={same} {...looks} />}
    </Flex>
  );
};

interface FieldsProps extends Pick<ChangesProps, 'locale' | 'pictures'> {
  readonly fields: readonly FieldDifference[];
}

/** Some fields, one after the other, as they differ. */
export const Fields = ({ fields, locale, pictures }: FieldsProps) => (
  <>
    {fields.map((field) => (
      <FieldChange key={field.path} field={field} lang={locale ?? undefined} pictures={pictures} />
    ))}
  </>
);

const SameFields = ({ fields, ...looks }: FieldsProps) => {
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Box>
        <TextButton
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {say(isOpen ? 'change.hideSame' : 'change.showSame', { count: fields.length })}
        </TextButton>
      </Box>
      {isOpen && <Fields fields={fields} {...looks} />}
    </>
  );
};
