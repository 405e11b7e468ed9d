import { useMemo } from 'react';
import { Box, Flex } from '@strapi/design-system';
import type { PlainLanguageSettings } from '../../../src/kinds/plain-language';
import { analyseContent } from '../../../src/kinds/plain-language/analyse';
import { plainFindings } from '../../../src/kinds/plain-language/findings';
import type { ReportProps } from '../report';
import { Figures } from './Figures';
import { Found } from './Found';
import { Readability } from './Readability';
import { SentencePlot } from './SentencePlot';

/** What the rules of plain language say of the text as it is in the form right now. */
export const PlainLanguageReport = ({ settings, content, model }: ReportProps) => {
  const chosen = settings as PlainLanguageSettings;
  const read = useMemo(() => analyseContent(chosen, content), [chosen, content]);
  const { metrics, sentenceLengths } = read.analysis;
  const findings = useMemo(() => {
    const { errors, warnings } = plainFindings(read);
    return [...errors, ...warnings];
  }, [read]);
  if (metrics.words === 0) return null;
  return (
    <Box background="neutral100" hasRadius padding={3} width="100%">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Readability metrics={metrics} />
        <Figures metrics={metrics} />
        <SentencePlot lengths={sentenceLengths} limit={chosen.limits.sentenceWords?.warning} />
        <Found findings={findings} model={model} />
      </Flex>
    </Box>
  );
};
