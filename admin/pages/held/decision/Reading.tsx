import { useState } from 'react';
import { Box, TextButton } from '@strapi/design-system';
import { dayIn } from '../../../../src/language/day';
import type { Checklist } from '../../../../src/contracts/checklist';
import type { ControlProps } from '../../../kinds/control';
import { PlainLanguageReport } from '../../../kinds/plain-language/PlainLanguageReport';
import { useRemarks } from '../../../kinds/plain-language/use-remarks';
import { useTexts } from '../../../translations/use-texts';
import type { JudgedItem } from './read-page';

interface ReadingProps extends Pick<JudgedItem, 'policy' | 'item'> {
  readonly checklist: Checklist;
  readonly label: string;
}

/** What the rules of plain language say of the text. Figures and remarks are many: whoever wants them asks. */
export const Reading = ({ label, ...about }: ReadingProps) => {
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
        {say(isOpen ? 'decide.report.hide' : 'decide.report', { label })}
      </TextButton>
      {isOpen && (
        <Box paddingTop={3}>
          <Report {...about} />
        </Box>
      )}
    </Box>
  );
};

const Report = ({ policy, item, checklist }: Omit<ReadingProps, 'label'>) => {
  const given = checklist.answers.find(
    (answer) => answer.policy === policy.key && answer.item === item.key
  );
  const props: ControlProps = {
    settings: item.settings,
    value: given?.value,
    former: undefined,
    onChange: () => undefined,
    disabled: true,
    label: '',
    isLabelHidden: true,
    errorAt: () => undefined,
    reader: checklist.reader,
    content: checklist,
    model: null,
    today: dayIn(policy.timeZone, checklist.now),
  };
  const remarks = useRemarks(props);
  return <PlainLanguageReport {...props} remarks={remarks} />;
};
