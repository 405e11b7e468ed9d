import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { FieldDifference, Paragraph } from '../../../decisions/difference';
import { useTexts } from '../../../translations/use-texts';
import { Pieces } from './Pieces';

const wrapped = { overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const;

interface FieldChangeProps {
  readonly field: FieldDifference;
  readonly lang: string | undefined;
}

/** One field: what is new and what is gone in it, with what is the same folded away. */
export const FieldChange = ({ field, lang }: FieldChangeProps) => {
  const { say } = useTexts();
  return (
    <Box role="group" aria-label={field.label}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {field.label}
      </Typography>
      {field.isReformatted && <Typography tag="p">{say('change.reformatted')}</Typography>}
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2} lang={lang}>
        {runsOf(field.paragraphs).map((run, index) =>
          run.isSame && field.isChanged ? (
            <Folded key={`${index}-same`} paragraphs={run.paragraphs} />
          ) : (
            <Paragraphs key={`${index}-changed`} paragraphs={run.paragraphs} />
          )
        )}
      </Flex>
    </Box>
  );
};

interface Run {
  readonly isSame: boolean;
  readonly paragraphs: readonly Paragraph[];
}

const runsOf = (paragraphs: readonly Paragraph[]): readonly Run[] =>
  paragraphs.reduce<Run[]>((runs, paragraph) => {
    const isSame = paragraph.change === 'same';
    const last = runs.at(-1);
    if (last?.isSame !== isSame) return [...runs, { isSame, paragraphs: [paragraph] }];
    return [...runs.slice(0, -1), { isSame, paragraphs: [...last.paragraphs, paragraph] }];
  }, []);

export const Paragraphs = ({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) => (
  <>
    {paragraphs.map((paragraph, index) => (
      <Typography tag="p" key={`${index}-${paragraph.change}`} style={wrapped}>
        <Pieces pieces={paragraph.change === 'changed' ? paragraph.pieces : [paragraph]} />
      </Typography>
    ))}
  </>
);

const Folded = ({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) => {
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Box>
      <TextButton
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {say(isOpen ? 'change.fold' : 'change.unfold', { count: paragraphs.length })}
      </TextButton>
      {isOpen && (
        <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
          <Paragraphs paragraphs={paragraphs} />
        </Flex>
      )}
    </Box>
  );
};
