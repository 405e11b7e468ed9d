import { useEffect, useRef } from 'react';
import type { Checklist } from '../../src/contracts/checklist';
import { usePrepareFactsMutation } from '../data/checklist-api';
import type { ChecklistState } from './use-checklist';

/**
 * Has the server find out what it lacks to judge a saved text, once for each text and
 * policy: what could not be found out then is not asked for over and over.
 * @returns whether it is being found out right now
 */
export const useFacts = (state: ChecklistState): boolean => {
  const [prepare, { isLoading }] = usePrepareFactsMutation();
  const asked = useRef<string>();
  const lacking = lackingIn(state);
  const address = state.status === 'ready' ? state.address : undefined;

  useEffect(() => {
    if (lacking === undefined || address === undefined || asked.current === lacking) return;
    asked.current = lacking;
    void prepare(address);
  }, [lacking, address, prepare]);

  return isLoading;
};

/** Names the text and the policies a saved draft has not been checked for; undefined where it has. */
const lackingIn = (state: ChecklistState): string | undefined => {
  if (state.status !== 'ready' || state.modified) return undefined;
  const { checklist } = state;
  return checklist.documentId !== null && lacksFacts(checklist)
    ? JSON.stringify([
        checklist.documentId,
        checklist.locale,
        checklist.hashes['content'],
        checklist.policies.map(({ version }) => version),
        // A fact that has grown old is asked for anew.
        checklist.facts.map(({ preparedAt }) => preparedAt),
      ])
    : undefined;
};

const lacksFacts = ({ verdicts }: Checklist): boolean =>
  verdicts.some(({ items }) =>
    items.some(({ findings }) => findings.some(({ rule }) => rule === 'fact.missing'))
  );
