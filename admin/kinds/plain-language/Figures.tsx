import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Metrics } from '../../../src/plain-language';
import { useTexts, type TextKey } from '../../translations/use-texts';

/** The text in figures, for whoever wants them. */
export const Figures = ({ metrics }: { readonly metrics: Metrics }) => {
  const { say } = useTexts();
  const intl = useIntl();
  const { words, sentences, meanSentenceWords, passiveShare, readingMinutes } = metrics;
  const figures: readonly (readonly [TextKey, string])[] = [
    ['plain.words', intl.formatNumber(words)],
    ['plain.sentences', intl.formatNumber(sentences)],
    ...(meanSentenceWords === undefined
      ? []
      : ([
          [
            'plain.sentenceMean',
            say('plain.sentenceMean.value', {
              words: intl.formatNumber(meanSentenceWords, { maximumFractionDigits: 1 }),
            }),
          ],
        ] as const)),
    ['plain.passive', intl.formatNumber(passiveShare, { style: 'percent' })],
    [
      'plain.reading',
      say('plain.reading.value', { minutes: Math.max(1, Math.round(readingMinutes)) }),
    ],
  ];
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
      {figures.map(([key, value]) => (
        <Flex key={key} justifyContent="space-between" gap={2}>
          <Typography variant="pi" textColor="neutral600" tag="dt">
            {say(key)}
          </Typography>
          <Typography variant="pi" textColor="neutral800" tag="dd">
            {value}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
