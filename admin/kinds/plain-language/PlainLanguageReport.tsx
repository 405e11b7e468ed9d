import { useState } from 'react';
import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { PlainLanguageSettings } from '../../../src/kinds/plain-language';
import { engineSettings } from '../../../src/kinds/plain-language/settings';
import { defaultLimits } from '../../../src/plain-language/limits';
import { MarkStyle } from '../../editor/mark';
import { useTextEditor } from '../../editor/use-text-editor';
import { useTexts } from '../../translations/use-texts';
import type { ControlProps } from '../control';
import { Figures } from './Figures';
import { Found } from './Found';
import type { Actions } from './actions';
import { Readability } from './Readability';
import { SentencePlot } from './SentencePlot';
import type { Remarks } from './use-remarks';

interface ReportProps extends ControlProps {
  readonly remarks: Remarks;
}

/** What the rules of plain language say of the text as it is in the form right now. */
export const PlainLanguageReport = (props: ReportProps) => {
  const { settings, remarks, model } = props;
  const { say } = useTexts();
  const { metrics, sentenceLengths, isFullySupported } = remarks.read.analysis;
  if (metrics.words === 0) return null;
  const limits = { ...defaultLimits, ...engineSettings(settings as PlainLanguageSettings).limits };
  return (
    <Box background="neutral100" hasRadius padding={3} width="100%">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Readability metrics={metrics} edges={limits.lixBands} />
        <Figures metrics={metrics} />
        <SentencePlot lengths={sentenceLengths} limit={limits.sentenceWords.warning} />
        {!isFullySupported && (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {say('plain.neutral')}
          </Typography>
        )}
        {model === null ? (
          <Found remarks={remarks} actions={null} />
        ) : (
          <FoundInForm {...props} model={model} />
        )}
      </Flex>
    </Box>
  );
};

/** Beside a form, a remark leads to its words, and a plainer word takes their place. */
const FoundInForm = ({ remarks, model, content, disabled }: ReportProps & { model: string }) => {
  const { say } = useTexts();
  const editor = useTextEditor(model);
  const [said, setSaid] = useState('');
  const actions: Actions = {
    model,
    canLetStand: !disabled,
    show: ({ location, subject: { words } }) => {
      const isShown = editor.show({ location, words, values: content.values });
      setSaid(isShown ? say('plain.shown', { words }) : '');
      return isShown;
    },
    replace: ({ location, subject: { words } }, by) => {
      const isDone = editor.replace({ location, words, values: content.values }, by);
      setSaid(isDone ? say('plain.replaced', { words, by }) : say('plain.notReplaced'));
    },
    letStand: (remark, why) => {
      remarks.letStand(remark, why);
      setSaid(say('plain.stand.done', { words: remark.subject.words }));
    },
  };
  return (
    <>
      <MarkStyle />
      <Found remarks={remarks} actions={actions} />
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {said}
        </span>
      </VisuallyHidden>
    </>
  );
};
