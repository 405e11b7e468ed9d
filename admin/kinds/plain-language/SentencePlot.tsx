import { Box, Flex } from '@strapi/design-system';
import { useTexts } from '../../translations/use-texts';

interface SentencePlotProps {
  /** Words of each sentence, in the order of the text. */
  readonly lengths: readonly number[];
  /** Words above which a sentence is long. */
  readonly limit: number;
}

/** More bars than these would be thinner than what can be seen. */
const mostBars = 60;

const height = 48;

/** A bar for each sentence: a text that breathes looks like one. */
export const SentencePlot = ({ lengths, limit }: SentencePlotProps) => {
  const { say } = useTexts();
  if (lengths.length < 2) return null;
  // One by one: as arguments, the sentences of a megabyte are too many.
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const long = lengths.filter((length) => length > limit).length;
  return (
    <Flex
      role="img"
      aria-label={say('plain.plot', { count: lengths.length, longest, long, limit })}
      alignItems="flex-end"
      gap="1px"
      height={`${height}px`}
    >
      {inBars(lengths).map((length, index) => (
        <Box
          key={index}
          flex={1}
          minWidth="2px"
          maxWidth="12px"
          height={`${Math.max(2, Math.round((height * length) / longest))}px`}
          background={length > limit ? 'warning500' : 'secondary500'}
        />
      ))}
    </Flex>
  );
};

/** Of a long text, a bar stands for some sentences in a row, and shows the longest of them. */
const inBars = (lengths: readonly number[]): readonly number[] => {
  const each = Math.ceil(lengths.length / mostBars);
  return Array.from({ length: Math.ceil(lengths.length / each) }, (_bar, index) =>
    Math.max(...lengths.slice(index * each, (index + 1) * each))
  );
};
