import { useMemo, useState } from 'react';
import { Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import type { AccessibilityFinding } from '../../../src/accessibility';
import type { Location } from '../../../src/content/prose/document';
import { describeFinding } from '../../../src/checklist/reasons';
import { hindrancesIn, toldOf, type AccessibilitySettings } from '../../../src/kinds/accessibility';
import { MarkStyle } from '../../editor/mark';
import { useTextEditor } from '../../editor/use-text-editor';
import { ruleOf } from '../../pages/rules/place';
import { RuleLink } from '../../pages/rules/RuleLink';
import { useJumpToField } from '../../panel/jump-to-field';
import { ToField } from '../../panel/ToField';
import { useTexts } from '../../translations/use-texts';
import type { ReportProps } from '../control';
import { knownKinds } from '../registry';

/** What hinders a reader, in the text as it is in the form right now: what holds comes first. */
export const AccessibilityReport = ({ settings, content, model }: ReportProps) => {
  const { say } = useTexts();
  const found = useMemo(
    () => hindrancesIn(settings as AccessibilitySettings, content),
    [settings, content]
  );
  if (found.length === 0) {
    return (
      <Typography variant="pi" tag="p">
        {say('accessible.nothing')}
      </Typography>
    );
  }
  const inOrder = [...found].sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <MarkStyle />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {inOrder.map((finding, index) => (
          <Hindrance key={`${finding.rule}-${index}`} {...{ finding, content, model }} />
        ))}
      </Flex>
    </>
  );
};

const rank = ({ severity }: AccessibilityFinding): number => (severity === 'error' ? 0 : 1);

interface HindranceProps extends Pick<ReportProps, 'content' | 'model'> {
  readonly finding: AccessibilityFinding;
}

const Hindrance = ({ finding, content, model }: HindranceProps) => {
  const { language } = useTexts();
  const rule = ruleOf(finding.rule);
  return (
    <li>
      <Typography
        variant="pi"
        textColor={finding.severity === 'error' ? 'danger600' : 'neutral800'}
        tag="p"
      >
        {describeFinding(toldOf(finding), knownKinds(), language)}
      </Typography>
      <Flex gap={3} wrap="wrap" paddingTop={1}>
        {model !== null && <Lead {...{ finding, content, model }} />}
        {rule !== undefined && <RuleLink rule={rule} />}
      </Flex>
    </li>
  );
};

/** Words are shown in the text; what stands in no text, as a picture, is led to. */
const Lead = ({ finding, content, model }: HindranceProps & { readonly model: string }) =>
  finding.location === undefined ? (
    <ToField model={model} path={finding.path} />
  ) : (
    <Show {...{ finding, location: finding.location, content, model }} />
  );

interface ShowProps extends Pick<ReportProps, 'content'> {
  readonly finding: AccessibilityFinding;
  readonly location: Location;
  readonly model: string;
}

/** Marks what is meant in the text; where it cannot be marked, leads to the field. */
const Show = ({ finding: { path }, location, content, model }: ShowProps) => {
  const { say } = useTexts();
  const editor = useTextEditor(model);
  const jumpToField = useJumpToField(model);
  const [isMarked, setMarked] = useState(false);
  return (
    <>
      <TextButton
        onClick={() => {
          const isShown = editor.show({ location, values: content.values });
          setMarked(isShown);
          if (!isShown) jumpToField(path);
        }}
      >
        {say('plain.show')}
      </TextButton>
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {isMarked ? say('accessible.shown') : ''}
        </span>
      </VisuallyHidden>
    </>
  );
};
