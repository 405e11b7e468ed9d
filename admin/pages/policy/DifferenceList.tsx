import { Flex, Typography } from '@strapi/design-system';
import type { Difference } from '../../../src/policy/differences';
import { describeDifference } from '../../policies/difference-words';
import { itemName, itemsOf } from '../../policies/draft';
import { textAt } from '../../policies/json-path';
import { answerSubjects, contentSubjects, namesFrom } from '../../policies/subjects';
import { useTexts } from '../../translations/use-texts';
import { useEditedPolicy } from './editing-context';
import { useSurroundings } from './surroundings';

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly whenNone: string;
}

/** What differs, a sentence each. */
export const DifferenceList = ({ differences, whenNone }: DifferenceListProps) => {
  const { draft } = useEditedPolicy();
  const { paths, organisation } = useSurroundings();
  const { language } = useTexts();
  const items = itemsOf(draft);
  const names = namesFrom([
    ...answerSubjects(draft, '', organisation, language),
    ...contentSubjects(paths),
  ]);
  const item = (key: string) =>
    itemName(
      items.find((each) => textAt(each, ['key']) === key),
      language
    ) || key;
  if (differences.length === 0) return <Typography tag="p">{whenNone}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {differences.map((each) => (
        <Typography tag="li" variant="pi" key={`${each.change}-${each.path.join('.')}`}>
          {describeDifference(each, { item, names }, language)}
        </Typography>
      ))}
    </Flex>
  );
};
