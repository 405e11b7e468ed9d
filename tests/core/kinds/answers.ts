import type { Json } from '../../../src/canonical/json';
import { rulesBroken } from '../support';

/** A kind's table of answers: what it takes, and what it does not. */
export interface AnswerTable {
  readonly kind: string;
  readonly accept: readonly (readonly [why: string, settings: object, answer: Json])[];
  readonly reject: readonly (readonly [
    why: string,
    settings: object,
    answer: Json | undefined,
    rules?: readonly string[],
  ])[];
}

/** Runs a table. An answer that is not taken breaks `answer.noLongerFits`, unless it says otherwise. */
export const testAnswers = ({ kind, accept, reject }: AnswerTable): void => {
  const accepted = accept.map(([why, settings, answer]) => ({ why, settings, answer }));
  const rejected = reject.map(([why, settings, answer, rules = ['answer.noLongerFits']]) => ({
    why,
    settings,
    answers: answer === undefined ? {} : { item: answer },
    rules,
  }));

  test.each(accepted)(`${kind} accepts $why`, ({ settings, answer }) => {
    expect(rulesBroken({ kind, settings }, { answers: { item: answer } })).toEqual([]);
  });

  test.each(rejected)(`${kind} rejects $why`, ({ settings, answers, rules }) => {
    expect(rulesBroken({ kind, settings }, { answers })).toEqual(rules);
  });
};
