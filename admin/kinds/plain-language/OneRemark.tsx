import { useState } from 'react';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { Remark } from '../../../src/kinds/plain-language/findings';
import { describeFinding } from '../../../src/checklist/reasons';
import { useJumpToField } from '../../panel/jump-to-field';
import { useTexts } from '../../translations/use-texts';
import { knownKinds } from '../registry';
import type { Actions } from './actions';
import { WhyLetStand } from './WhyLetStand';

interface OneRemarkProps {
  readonly remark: Remark;
  readonly actions: Actions | null;
}

/** One remark: what it says, where it is, what could be written, and whether it may stand. */
export const OneRemark = ({ remark, actions }: OneRemarkProps) => {
  const { language } = useTexts();
  return (
    <li>
      <Typography variant="pi" tag="p">
        {describeFinding(remark.finding, knownKinds(), language)}
      </Typography>
      {actions !== null && <WhatToDo remark={remark} actions={actions} />}
    </li>
  );
};

interface WhatToDoProps {
  readonly remark: Remark;
  readonly actions: Actions;
}

const WhatToDo = ({ remark, actions }: WhatToDoProps) => {
  const { say } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const jumpToField = useJumpToField(actions.model);
  const mayStand = remark.finding.severity !== 'error';
  return (
    <Flex direction="column" alignItems="stretch" gap={1} paddingTop={1}>
      <Flex gap={2} wrap="wrap">
        <TextButton
          onClick={() => {
            // What cannot be marked, as a caption of a picture, can still be led to.
            if (!actions.show(remark)) jumpToField(remark.finding.path);
          }}
        >
          {say('plain.show')}
        </TextButton>
        {remark.instead.map((by) => (
          <TextButton
            key={by}
            onClick={() => {
              actions.replace(remark, by);
            }}
          >
            {say('plain.replace', { by })}
          </TextButton>
        ))}
        {mayStand && !isAsking && (
          <TextButton
            disabled={!actions.canLetStand}
            onClick={() => {
              setAsking(true);
            }}
          >
            {say('plain.stand')}
          </TextButton>
        )}
      </Flex>
      {isAsking && (
        <WhyLetStand
          disabled={!actions.canLetStand}
          onCancel={() => {
            setAsking(false);
          }}
          onSay={(why) => {
            setAsking(false);
            actions.letStand(remark, why);
          }}
        />
      )}
    </Flex>
  );
};
