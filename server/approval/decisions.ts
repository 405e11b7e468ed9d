import type { Actor } from '../../src/checklist/answer';
import type { Publishing, Submission } from '../../src/contracts/decisions';
import type { Entry } from '../answers/store';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';
import { approve } from './decide';
import { absent } from './messages';
import { judgedDraft, stampNow } from './standing';
import { submit, withdraw, type Submitting } from './submit';
import { submissionNamed } from './submissions';

/**
 * Submissions and approvals from code: an import, a seed, another plugin. Whether the
 * actor may is the caller's to have checked; that they have not written the text is
 * checked here.
 */
export interface Decisions {
  readonly submit: (
    entry: Entry,
    submitting: Partial<Submitting>,
    actor: Actor
  ) => Promise<Submission>;
  readonly withdraw: (entry: Entry, actor: Actor) => Promise<void>;
  /** Approves of a submitted text as it is now. */
  readonly approve: (
    id: string,
    approving: { readonly publish?: Publishing; readonly comment?: string },
    by: { readonly actor: Actor; readonly roles: readonly string[] }
  ) => Promise<Submission>;
}

export const createDecisions = (strapi: Strapi, policies: Policies): Decisions => ({
  submit: (entry, { message = '', dueAt = null, plannedFor = null }, actor) =>
    submit(strapi, policies, entry, { message, dueAt, plannedFor }, actor),

  withdraw: (entry, actor) => withdraw(strapi, entry, actor),

  approve: async (id, { publish = false, comment = '' }, { actor, roles }) => {
    const submission = await submissionNamed(strapi, id);
    const judged = submission && (await judgedDraft(strapi, policies, submission));
    if (judged === undefined) throw absent(strapi, 'noSubmission');
    const decider = { actor, offices: [{ roles, onBehalfOf: null }] };
    return approve({ strapi, policies, decider }, id, { seen: stampNow(judged), publish, comment });
  },
});
