import { useCallback, useEffect, useRef, useState } from 'react';
import type { ItemVerdict } from '../../src/checklist/verdict';
import type { Checklist } from '../../src/contracts/checklist';
import { usePrepareFactsMutation } from '../data/checklist-api';
import type { ChecklistState } from './use-checklist';

/** How it goes with finding out what a text is judged by. */
export interface Checking {
  readonly isChecking: boolean;
  /** It has been tried for this very text, and something could not be found out. */
  readonly hasFailed: boolean;
  readonly checkAgain: () => void;
}

/**
 * Has the server find out what it lacks to judge a saved text, once for each text and
 * policy: what could not be found out then is not asked for over and over, but when
 * somebody says so.
 */
export const useFacts = (state: ChecklistState): Checking => {
  const [prepare, { isLoading }] = usePrepareFactsMutation();
  const asked = useRef<string>();
  const [tried, setTried] = useState<string>();
  const lacking = lackingIn(state);
  const address = state.status === 'ready' ? state.address : undefined;

  const check = useCallback(() => {
    if (lacking === undefined || address === undefined) return;
    asked.current = lacking;
    void prepare(address).then(() => {
      setTried(lacking);
    });
  }, [lacking, address, prepare]);

  useEffect(() => {
    if (asked.current !== lacking) check();
  }, [lacking, check]);

  return {
    isChecking: isLoading,
    hasFailed: !isLoading && lacking !== undefined && tried === lacking,
    checkAgain: check,
  };
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
  verdicts.some(({ items }) => items.some(lacksFact));

/** Whether an item cannot be judged before something has been found out. */
export const lacksFact = ({ findings }: ItemVerdict): boolean =>
  findings.some(({ rule }) => rule === 'fact.missing');
