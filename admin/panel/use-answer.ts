import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Json } from '../../src/canonical/json';
import type { GivenAnswer } from '../../src/checklist/answer';
import {
  useGiveAnswerMutation,
  useWithdrawAnswerMutation,
  type ChecklistAddress,
} from '../data/checklist-api';
import { Autosave, type Draft, type Sent } from './autosave';
import type { Sendable } from './sendable';

interface Asked {
  readonly address: ChecklistAddress;
  readonly policy: string;
  readonly item: string;
  readonly given: GivenAnswer | undefined;
  readonly asOf: string;
  readonly isStale: boolean;
  readonly check: (value: Json | undefined) => Sendable;
}

/** An answer being given, what it is right now, and what can be done with it. */
export interface Answering {
  readonly value: Json | undefined;
  readonly draft: Draft;
  readonly autosave: Autosave;
}

/** One item's answer as somebody gives it. Leaving the page saves what was written. */
export const useAnswer = (asked: Asked): Answering => {
  const { address, policy, item, given, asOf, isStale, check } = asked;
  const [give] = useGiveAnswerMutation();
  const [withdraw] = useWithdrawAnswerMutation();
  const [autosave] = useState(() => new Autosave());
  const draft = useSyncExternalStore(autosave.subscribe, autosave.current);

  useEffect(() => {
    const send = async (value: Json | undefined, seen: string | null): Promise<Sent> => {
      const sent = { ...address, policy, item, seen };
      try {
        const request = value === undefined ? withdraw(sent) : give({ ...sent, value });
        const { answers, now } = await request.unwrap();
        const given = answers.find((each) => each.policy === policy && each.item === item);
        return { given, asOf: now };
      } catch (error) {
        return { failed: failure(error) };
      }
    };
    autosave.wire({ given, asOf, isStale, check, send });
  }, [autosave, address, policy, item, given, asOf, isStale, check, give, withdraw]);

  useEffect(() => autosave.flush, [autosave]);

  return { value: draft.written === null ? given?.value : draft.written.value, draft, autosave };
};

interface Refused {
  readonly status?: number;
  readonly message?: string;
  readonly details?: { readonly newer?: GivenAnswer | null };
}

const failure = (error: unknown): Extract<Sent, { failed: unknown }>['failed'] => {
  const { status, message = '', details } = error as Refused;
  return status === 409
    ? { state: 'conflict', newer: details?.newer ?? null }
    : { state: 'failed', message };
};
