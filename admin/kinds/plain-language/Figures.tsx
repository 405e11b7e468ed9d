import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Metrics } from '../../../src/plain-language';
import { useTexts, type TextKey } from '../../translations/use-texts';

/** The text in figures, for whoever wants them. */
export const Figures = ({ metrics }: { readonly metrics: Metrics }) => {
  const { say } = useTexts();
  const intl = useIntl();
  const number = (value: number | undefined) =>
    value === undefined ? undefined : intl.formatNumber(value, { maximumFractionDigits: 1 });
  const { isLongEnough, sentences } = metrics;
  // Of a few sentences, shares and variation say nothing.
  const ofLong = (value: string | undefined) => (isLongEnough ? value : undefined);
  const figures: readonly (readonly [TextKey, string | undefined])[] = [
    ['plain.words', number(metrics.words)],
    ['plain.sentences', number(sentences)],
    ['plain.sentenceMean', number(metrics.meanSentenceWords)],
    ['plain.sentenceMax', sentences === 0 ? undefined : number(metrics.maxSentenceWords)],
    ['plain.passive', ofLong(intl.formatNumber(metrics.passiveShare, { style: 'percent' }))],
    ['plain.ovix', ofLong(number(metrics.ovix))],
    [
      'plain.reading',
      say('plain.reading.value', { minutes: Math.max(1, Math.round(metrics.readingMinutes)) }),
    ],
  ];
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
      {figures.map(([key, value]) =>
        value === undefined ? null : (
          <Flex key={key} justifyContent="space-between" gap={2}>
            <Typography variant="pi" textColor="neutral600" tag="dt">
              {say(key)}
            </Typography>
            <Typography variant="pi" textColor="neutral800" tag="dd">
              {value}
            </Typography>
          </Flex>
        )
      )}
    </Flex>
  );
};
