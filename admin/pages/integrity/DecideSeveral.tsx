import { useState } from 'react';
import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { DecidedEach, Finding } from '../../../src/contracts/integrity';
import { failureOf } from '../../data/failure';
import { useAcceptSeveralMutation, useUnpublishSeveralMutation } from '../../data/integrity-api';
import { FormDialog } from '../../decisions/FormDialog';
import { WordsField } from '../../decisions/WordsField';
import { useTexts } from '../../translations/use-texts';

type How = 'accept' | 'unpublish';

interface DecideSeveralProps {
  readonly chosen: readonly Finding[];
  readonly onDone: () => void;
}

/** Decides on several findings for one reason, each judged by itself, and tells which were not. */
export const DecideSeveral = ({ chosen, onDone }: DecideSeveralProps) => {
  const { say } = useTexts();
  const [how, setHow] = useState<How | null>(null);
  const [failed, setFailed] = useState<readonly Failed[]>([]);
  const count = chosen.length;
  return (
    <>
      {/* Always there, so that what is chosen is read aloud. */}
      <VisuallyHidden role="status">
        {count > 0 ? say('held.selected', { count }) : ''}
      </VisuallyHidden>
      {count > 0 && (
        <Flex gap={3} paddingBottom={4}>
          <Typography textColor="neutral800">{say('held.selected', { count })}</Typography>
          {offered(chosen).map((each) => (
            <Button
              key={each}
              size="S"
              variant={each === 'accept' ? 'tertiary' : 'danger-light'}
              onClick={() => {
                setHow(each);
              }}
            >
              {say(`integrity.several.${each}`, { count: fitting(each, chosen).length })}
            </Button>
          ))}
        </Flex>
      )}
      {failed.length > 0 && <Failures failed={failed} />}
      {how !== null && (
        <SeveralDialog
          how={how}
          chosen={fitting(how, chosen)}
          onClose={(results) => {
            setHow(null);
            if (results === undefined) return;
            setFailed(failuresIn(results, chosen));
            onDone();
          }}
        />
      )}
    </>
  );
};

/** Of what is public twice nobody can say which of the two they accept. */
const fitting = (how: How, chosen: readonly Finding[]): readonly Finding[] =>
  how === 'unpublish' ? chosen : chosen.filter(({ what }) => what !== 'twice');

const offered = (chosen: readonly Finding[]): readonly How[] =>
  (['accept', 'unpublish'] as const).filter((how) => fitting(how, chosen).length > 0);

interface Failed {
  readonly id: number;
  readonly title: string;
  readonly message: string;
}

const failuresIn = (results: readonly DecidedEach[], chosen: readonly Finding[]): Failed[] =>
  results.flatMap(({ id, message }) => {
    const title = chosen.find((each) => each.id === id)?.title ?? '';
    return message === null ? [] : [{ id, title, message }];
  });

/** It stays while the others leave the list: what became of these is still to be read. */
const Failures = ({ failed }: { readonly failed: readonly Failed[] }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingBottom={4} role="alert">
    {failed.map(({ id, title, message }) => (
      <Flex key={id} tag="li" direction="column" alignItems="flex-start">
        <Typography fontWeight="semiBold">{title}</Typography>
        <Typography variant="pi" textColor="danger600">
          {message}
        </Typography>
      </Flex>
    ))}
  </Flex>
);

interface SeveralDialogProps {
  readonly how: How;
  readonly chosen: readonly Finding[];
  readonly onClose: (results?: readonly DecidedEach[]) => void;
}

const SeveralDialog = ({ how, chosen, onClose }: SeveralDialogProps) => {
  const { say } = useTexts();
  const { toggleNotification } = useNotification();
  const [accept, { isLoading: isAccepting }] = useAcceptSeveralMutation();
  const [unpublish, { isLoading: isUnpublishing }] = useUnpublishSeveralMutation();
  const [reason, setReason] = useState('');
  const count = chosen.length;
  const confirm = async () => {
    const body = { ids: chosen.map(({ id }) => id), reason };
    try {
      const results = await (how === 'accept' ? accept(body) : unpublish(body)).unwrap();
      const done = results.filter(({ ok }) => ok).length;
      toggleNotification({
        type: done === count ? 'success' : 'warning',
        message: say(`integrity.several.${how}.done`, { done, count }),
      });
      onClose(results);
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  return (
    <FormDialog
      title={say(`integrity.several.${how}`, { count })}
      isOpen
      onClose={() => {
        onClose();
      }}
      means={<Typography tag="p">{say(`integrity.several.${how}.means`)}</Typography>}
      confirm={say(`integrity.${how}`)}
      variant={how === 'accept' ? 'default' : 'danger'}
      isReady={reason.trim() !== ''}
      isBusy={isAccepting || isUnpublishing}
      onConfirm={() => void confirm()}
    >
      <WordsField
        name="reason"
        label={say(`integrity.several.${how}.reason`)}
        hint={say('integrity.reason.hint')}
        isRequired
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
};
