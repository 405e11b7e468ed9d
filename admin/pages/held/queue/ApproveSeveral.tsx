import { useState } from 'react';
import { Button, Field, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { ApprovedEach, QueueRow } from '../../../../src/contracts/decisions';
import { useApproveSeveralMutation } from '../../../data/decisions-api';
import { failureOf } from '../../../data/failure';
import { decisionPlace } from '../../../decisions/places';
import { isPast } from '../../../decisions/time';
import { useTexts } from '../../../translations/use-texts';

/**
 * Approves several texts in one go, each judged by itself, and tells what became of each.
 * It stays while the texts leave the queue: what became of them is still to be read.
 */
export const ApproveSeveral = ({ rows }: { readonly rows: readonly QueueRow[] }) => {
  const { say } = useTexts();
  const [asked, setAsked] = useState<readonly QueueRow[] | null>(null);
  const close = () => {
    setAsked(null);
  };
  return (
    <>
      {rows.length > 0 && (
        <Flex gap={3} paddingBottom={4} role="status">
          <Typography textColor="neutral800">
            {say('held.selected', { count: rows.length })}
          </Typography>
          <Button
            size="S"
            onClick={() => {
              setAsked(rows);
            }}
          >
            {say('several.open', { count: rows.length })}
          </Button>
        </Flex>
      )}
      <Modal.Root
        open={asked !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
      >
        <Modal.Content>
          <Modal.Header closeLabel={say('form.close')}>
            <Modal.Title>{say('several.title')}</Modal.Title>
          </Modal.Header>
          {asked !== null && <Approving rows={asked} onClose={close} />}
        </Modal.Content>
      </Modal.Root>
    </>
  );
};

interface ApprovingProps {
  readonly rows: readonly QueueRow[];
  readonly onClose: () => void;
}

const Approving = ({ rows, onClose }: ApprovingProps) => {
  const { say } = useTexts();
  const [approve, { isLoading }] = useApproveSeveralMutation();
  const { toggleNotification } = useNotification();
  const [publish, setPublish] = useState('no');
  const [results, setResults] = useState<readonly ApprovedEach[] | null>(null);
  const onApprove = async () => {
    const each = rows.flatMap(({ id, standing }) =>
      standing === null ? [] : [{ id, seen: standing.stamp }]
    );
    try {
      setResults(await approve({ each, publish: publish === 'yes' }).unwrap());
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="p">{say('several.body')}</Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-live="polite">
            {rows.map((row) => (
              <Each key={row.id} row={row} result={results?.find(({ id }) => id === row.id)} />
            ))}
          </Flex>
          {results === null && (
            <Field.Root name="publish">
              <Field.Label>{say('several.publish')}</Field.Label>
              <Radio.Group value={publish} onValueChange={setPublish}>
                <Radio.Item value="no">{say('decide.approve.means')}</Radio.Item>
                <Radio.Item value="yes">{say('several.publish.now')}</Radio.Item>
              </Radio.Group>
            </Field.Root>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        {results === null ? (
          <>
            <Button variant="tertiary" onClick={onClose}>
              {say('form.cancel')}
            </Button>
            <Button loading={isLoading} onClick={() => void onApprove()}>
              {say('several.open', { count: rows.length })}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{say('form.close')}</Button>
        )}
      </Modal.Footer>
    </>
  );
};

interface EachProps {
  readonly row: QueueRow;
  readonly result: ApprovedEach | undefined;
}

const Each = ({ row, result }: EachProps) => {
  const words = useWords(row, result);
  const Icon = result?.ok === true ? CheckCircle : WarningCircle;
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      {result !== undefined && (
        <Flex tag="span" paddingTop="2px">
          <Icon fill={result.ok ? 'success600' : 'danger600'} aria-hidden />
        </Flex>
      )}
      <Flex direction="column" alignItems="flex-start">
        {result?.ok === false ? (
          // What was refused is read where it can be read in full.
          <Typography
            tag={Link}
            to={decisionPlace(row.id)}
            fontWeight="semiBold"
            textColor="primary600"
          >
            {row.title}
          </Typography>
        ) : (
          <Typography fontWeight="semiBold">{row.title}</Typography>
        )}
        {words !== '' && (
          <Typography variant="pi" textColor="neutral800">
            {words}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
};

/** What became of one of several; before that, what whoever approves should know of it. */
const useWords = ({ standing, plannedFor }: QueueRow, result: ApprovedEach | undefined): string => {
  const { say } = useTexts();
  const intl = useIntl();
  const planned = (at: string) =>
    say('several.planned', {
      date: intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
    });
  if (result === undefined) {
    return [
      ...(standing?.changedSince === true ? [say('held.changedSince')] : []),
      ...(plannedFor === null || isPast(plannedFor, new Date()) ? [] : [planned(plannedFor)]),
    ].join(' · ');
  }
  if (!result.ok) return result.message ?? say('several.refused');
  if (result.state === 'waiting') return say('decide.others.done');
  const done = say(`held.state.${result.state ?? 'approved'}`);
  return result.plannedFor === null ? done : `${done} · ${planned(result.plannedFor)}`;
};
