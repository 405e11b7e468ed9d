import {
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Plus, WarningCircle } from '@strapi/icons';
import type { Condition } from '../../../src/policy/condition/condition';
import { describeCondition } from '../../../src/policy/condition/describe';
import { branchesOf, composed, replaced, type Branches } from '../../policies/condition-model';
import { problemWithin } from '../../policies/problems';
import { namesFrom, type Subject } from '../../policies/subjects';
import { useTexts } from '../../translations/use-texts';
import { useForm, usePlace } from '../form/form';
import { BranchEditor } from './BranchEditor';

interface ConditionEditorProps {
  readonly path: readonly string[];
  /** What it means that there is no condition. */
  readonly whenNone: string;
  readonly subjects: readonly Subject[];
  /** Begins the sentence that the condition ends. */
  readonly sentence: (condition: string) => string;
}

/** A condition, built from dropdowns and told as a sentence. */
export const ConditionEditor = ({ path, whenNone, subjects, sentence }: ConditionEditorProps) => {
  const place = usePlace(path);
  const { problems, warnings = [] } = useForm();
  const { say, language } = useTexts();
  const condition = place.value as Condition | undefined;
  const top = branchesOf(condition);
  const change = (next: Branches) => {
    place.change(composed(next));
  };
  const [first] = subjects;
  const fresh: Condition = {
    ...(first?.subject.startsWith('answer:') === true
      ? { answer: first.subject.slice('answer:'.length) }
      : { field: first?.subject.slice('field:'.length) ?? '' }),
    is: 'filled',
  };
  const problem = problemWithin(problems, path);
  const warning = problemWithin(warnings, path);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-path={place.name}>
      <Typography tag="p" textColor="neutral800" aria-live="polite">
        {condition === undefined
          ? whenNone
          : sentence(describeCondition(condition, namesFrom(subjects), language))}
      </Typography>
      {problem !== undefined && <Remark tone="danger">{problem}</Remark>}
      {warning !== undefined && <Remark tone="warning">{warning}</Remark>}
      {top.branches.length > 1 && (
        <Joint
          joint={top.joint}
          disabled={place.disabled}
          onChange={(joint) => {
            change({ ...top, joint });
          }}
        />
      )}
      {top.branches.map((branch, index) => (
        <BranchEditor
          key={index}
          branch={branch}
          subjects={subjects}
          disabled={place.disabled}
          place={index + 1}
          fresh={fresh}
          drawJoint={(joint, onChange) => (
            <Joint joint={joint} disabled={place.disabled} onChange={onChange} />
          )}
          onChange={(next) => {
            change(replaced(top, index, next));
          }}
        />
      ))}
      <Flex gap={2}>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={place.disabled || first === undefined}
          onClick={() => {
            change({ ...top, branches: [...top.branches, fresh] });
          }}
        >
          {say('condition.add')}
        </Button>
        {top.branches.length > 0 && (
          <Button
            variant="tertiary"
            size="S"
            startIcon={<Plus />}
            disabled={place.disabled}
            onClick={() => {
              change({ ...top, branches: [...top.branches, { any: [fresh, fresh] }] });
            }}
          >
            {say('condition.addGroup')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};

interface RemarkProps {
  readonly tone: 'danger' | 'warning';
  readonly children: string;
}

const Remark = ({ tone, children }: RemarkProps) => (
  <Flex gap={2}>
    <WarningCircle fill={`${tone}600`} aria-hidden />
    <Typography variant="pi" textColor={tone === 'danger' ? 'danger600' : 'neutral800'} tag="p">
      {children}
    </Typography>
  </Flex>
);

interface JointProps {
  readonly joint: Branches['joint'];
  readonly disabled: boolean;
  readonly onChange: (joint: Branches['joint']) => void;
}

const Joint = ({ joint, disabled, onChange }: JointProps) => {
  const { say } = useTexts();
  return (
    <Box maxWidth="28rem">
      <SingleSelect
        aria-label={say('condition.joint')}
        size="S"
        value={joint}
        disabled={disabled}
        onChange={(value) => {
          onChange(value === 'any' ? 'any' : 'all');
        }}
      >
        <SingleSelectOption value="all">{say('condition.all')}</SingleSelectOption>
        <SingleSelectOption value="any">{say('condition.any')}</SingleSelectOption>
      </SingleSelect>
    </Box>
  );
};
