import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import type { FieldDifference } from '../../../decisions/difference';
import type { Paragraph, Resetting } from '../../../decisions/paragraphs';
import { useTexts, type Say, type TextKey } from '../../../translations/use-texts';
import { Pieces } from './Pieces';

const wrapped = { overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const;

interface FieldChangeProps {
  readonly field: FieldDifference;
  readonly lang: string | undefined;
  readonly pictures: DecisionPage['pictures'];
}

/** One field: what is new and what is gone in it, with what is the same folded away. */
export const FieldChange = ({ field, lang, pictures }: FieldChangeProps) => {
  const { say } = useTexts();
  return (
    <Box role="group" aria-label={field.label}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {field.label}
      </Typography>
      {field.moved !== null && (
        <Typography tag="p">{say('change.moved', { ...field.moved })}</Typography>
      )}
      {field.isReformatted && <Typography tag="p">{say('change.reformatted')}</Typography>}
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2} lang={lang}>
        {runsOf(field.paragraphs).map((run, index) =>
          run.isSame && field.isChanged ? (
            <Folded key={`${index}-same`} paragraphs={run.paragraphs} pictures={pictures} />
          ) : (
            <Paragraphs key={`${index}-changed`} paragraphs={run.paragraphs} pictures={pictures} />
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
    const isSame = paragraph.change === 'same' && paragraph.reset === undefined;
    const last = runs.at(-1);
    if (last?.isSame !== isSame) return [...runs, { isSame, paragraphs: [paragraph] }];
    return [...runs.slice(0, -1), { isSame, paragraphs: [...last.paragraphs, paragraph] }];
  }, []);

interface ParagraphsProps {
  readonly paragraphs: readonly Paragraph[];
  readonly pictures: DecisionPage['pictures'];
}

const Paragraphs = ({ paragraphs, pictures }: ParagraphsProps) => (
  <>
    {paragraphs.map((paragraph, index) => {
      const pieces = paragraph.change === 'changed' ? paragraph.pieces : [paragraph];
      const file = paragraph.change === 'changed' ? undefined : paragraph.file;
      const address = file === undefined ? undefined : pictures[file];
      return (
        <Flex key={`${index}-${paragraph.change}`} gap={3} alignItems="center">
          {address !== undefined && <Thumbnail address={address} />}
          <Box>
            <Typography tag="p" style={wrapped}>
              <Pieces pieces={pieces} />
            </Typography>
            {paragraph.reset !== undefined && <Reset {...paragraph.reset} />}
          </Box>
        </Flex>
      );
    })}
  </>
);

/** How a paragraph is set otherwise than it was; said in the reader's language, not the text's. */
const Reset = ({ as, areMarksChanged }: Resetting) => {
  const { say, language } = useTexts();
  const words = [
    ...(as === null
      ? []
      : [say('change.as', { was: formIn(as.was, say), is: formIn(as.is, say) })]),
    ...(areMarksChanged ? [say('change.marks')] : []),
  ];
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" lang={language}>
      {words.join(' ')}
    </Typography>
  );
};

const forms: Readonly<Record<string, TextKey>> = {
  paragraph: 'form.paragraph',
  heading: 'form.heading',
  unordered: 'form.unordered',
  ordered: 'form.ordered',
  quote: 'form.quote',
  code: 'form.code',
  image: 'form.image',
};

/** A block by its name; one of another plugin's making by its own. */
const formIn = (as: string, say: Say): string => {
  const [form = as, level = ''] = as.split('-');
  const key = forms[form];
  return key === undefined ? as : say(key, { level });
};

/** A name tells nobody what is in a picture. What it says to those who do not see it stands beside. */
const Thumbnail = ({ address }: { readonly address: string }) => (
  <Picture src={new URL(address, backend()).href} alt="" loading="lazy" />
);

const backend = (): string => (window.strapi as unknown as { backendURL: string }).backendURL;

const Picture = styled.img`
  flex-shrink: 0;
  width: 12rem;
  height: 8rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  object-fit: contain;
`;

const Folded = ({ paragraphs, pictures }: ParagraphsProps) => {
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
          <Paragraphs paragraphs={paragraphs} pictures={pictures} />
        </Flex>
      )}
    </Box>
  );
};
