import type { Json } from '../canonical/json';
import type { NoticeKind } from '../contracts/decisions';
import { rolesWanted, type ApprovalSettings } from '../kinds/approval';
import type { Policy } from '../policy/policy';

/** Whom a kind of notice is for. */
export const audienceOf: Readonly<Record<NoticeKind, 'deciders' | 'submitter'>> = {
  submitted: 'deciders',
  emergency: 'deciders',
  overdue: 'deciders',
  returned: 'submitter',
  approved: 'submitter',
  exempted: 'submitter',
  planFailed: 'submitter',
};

/**
 * Codes of the roles whose approval a policy asks for: those of the text's sender
 * unit where it names any, else those it names for every text.
 * @param answerTo what was answered to an item of the policy
 */
export const approverRoles = (
  policy: Policy,
  answerTo: (item: string) => Json | undefined
): readonly string[] =>
  policy.items
    .filter(({ kind, unreadable }) => kind === 'approval' && unreadable !== true)
    .flatMap(({ settings }) => rolesWanted(settings as ApprovalSettings, answerTo) ?? []);
