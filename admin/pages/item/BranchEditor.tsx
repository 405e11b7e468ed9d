import type { ReactNode } from 'react';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import type { Condition } from '../../../src/policy/condition/condition';
import { describeCondition } from '../../../src/policy/condition/describe';
import {
  branchesOf,
  formOf,
  isLeaf,
  replaced,
  type Branches,
} from '../../policies/condition-model';
import { namesFrom, type Subject } from '../../policies/subjects';
import { useTexts } from '../../translations/use-texts';
import { ComparisonEditor } from './ComparisonEditor';

interface BranchEditorProps {
  readonly branch: Condition;
  readonly subjects: readonly Subject[];
  readonly disabled: boolean;
  readonly place: number;
  /** A comparison to begin from. */
  readonly fresh: Condition;
  readonly drawJoint: (
    joint: Branches['joint'],
    onChange: (joint: Branches['joint']) => void
  ) => ReactNode;
  readonly onChange: (branch: Condition | undefined) => void;
}

/** One branch of a condition: a comparison, a group of them, or what can only be read here. */
export const BranchEditor = (props: BranchEditorProps) => {
  const { branch, subjects, disabled, place, onChange } = props;
  const { say, language } = useTexts();
  const remove = (
    <IconButton
      variant="ghost"
      label={say('condition.remove', { place })}
      disabled={disabled}
      onClick={() => {
        onChange(undefined);
      }}
    >
      <Trash />
    </IconButton>
  );
  if (isLeaf(branch)) {
    return (
      <Flex gap={2} alignItems="flex-end" width="100%">
        <Box flex="1">
          <ComparisonEditor leaf={branch} {...{ subjects, disabled, place, onChange }} />
        </Box>
        {remove}
      </Flex>
    );
  }
  return (
    <Flex
      gap={2}
      alignItems="flex-start"
      width="100%"
      background="neutral100"
      padding={3}
      hasRadius
      role="group"
      aria-label={say('condition.group', { place })}
    >
      <Box flex="1">
        {formOf(branch) === 'group' ? (
          <Group {...props} />
        ) : (
          <Typography tag="p">
            {say('condition.deep', {
              condition: describeCondition(branch, namesFrom(subjects), language),
            })}
          </Typography>
        )}
      </Box>
      {remove}
    </Flex>
  );
};

const Group = ({ branch, subjects, disabled, fresh, drawJoint, onChange }: BranchEditorProps) => {
  const { say } = useTexts();
  const inner = branchesOf(branch);
  const change = ({ joint, branches }: Branches) => {
    if (branches.length === 0) onChange(undefined);
    else onChange(joint === 'all' ? { all: branches } : { any: branches });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {drawJoint(inner.joint, (joint) => {
        change({ ...inner, joint });
      })}
      {inner.branches.filter(isLeaf).map((leaf, index) => (
        <Flex key={index} gap={2} alignItems="flex-end">
          <Box flex="1">
            <ComparisonEditor
              leaf={leaf}
              {...{ subjects, disabled }}
              place={index + 1}
              onChange={(next) => {
                change(replaced(inner, index, next));
              }}
            />
          </Box>
          <IconButton
            variant="ghost"
            label={say('condition.remove', { place: index + 1 })}
            disabled={disabled}
            onClick={() => {
              change(replaced(inner, index, undefined));
            }}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <Box>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={disabled}
          onClick={() => {
            change({ ...inner, branches: [...inner.branches, fresh] });
          }}
        >
          {say('condition.add')}
        </Button>
      </Box>
    </Flex>
  );
};
