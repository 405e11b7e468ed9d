import { z } from 'zod';
import type { GivenApproval } from '../../approval/given';
import { answerError, type Finding } from '../../checklist/finding';
import { isList, isMembers, type Json } from '../../canonical/json';
import { defineKind } from '../kind';
import { messages } from './messages';

const roles = z.array(z.string().min(1).max(100)).min(1).max(20);

const settings = z.strictObject({
  /** How many different people must approve. */
  approvers: z.int().min(1).max(10).default(1),
  /** Codes of the admin roles whose approval counts; whoever may decide, when left out. */
  roles: roles.optional(),
  /** Other roles for the texts of some sender units. */
  byUnit: z
    .strictObject({
      /** The item that says which unit the text is from. */
      item: z.string().min(1).max(40),
      units: z
        .array(z.strictObject({ unit: z.string().min(1).max(60), roles }))
        .min(1)
        .max(500),
    })
    .optional(),
});

export type ApprovalSettings = z.infer<typeof settings>;

/** Somebody who did not write the text approves of exactly what is to become public. */
export const approval = defineKind<ApprovalSettings>({
  name: 'approval',
  settings: () => settings,
  // An approval says itself what it is of.
  dependsOn: 'nothing',
  standsAlone: true,
  demands: (asked) => ({ approvers: asked.approvers }),
  judge: ({ settings: asked, approvals, answerTo }) => {
    const wanted = rolesWanted(asked, (item) => answerTo?.(item));
    const given = distinct((approvals?.counting ?? []).filter((each) => isBy(each, wanted)));
    if (given.length >= asked.approvers) return [];
    return [remark(asked, given, approvals?.stale ?? [])];
  },
  messages,
});

/** The roles whose approval counts for this text; undefined for whoever may decide. */
export const rolesWanted = (
  { roles: named, byUnit }: ApprovalSettings,
  answerTo: (item: string) => Json | undefined
): readonly string[] | undefined => {
  const sender = byUnit === undefined ? undefined : answerTo(byUnit.item);
  const selected = isMembers(sender) ? sender['selected'] : undefined;
  const ofUnit = byUnit?.units.find(({ unit }) => isList(selected) && selected.includes(unit));
  return ofUnit?.roles ?? named;
};

const isBy = (given: GivenApproval, wanted: readonly string[] | undefined): boolean =>
  wanted === undefined || given.roles.some((role) => wanted.includes(role));

/** One person approves once, however often they press the button, or in whose place. */
const distinct = (given: readonly GivenApproval[]): readonly GivenApproval[] => [
  ...new Map(given.map((each) => [`${each.by.kind}/${each.by.id ?? ''}`, each])).values(),
];

const remark = (
  { approvers }: ApprovalSettings,
  given: readonly GivenApproval[],
  stale: readonly GivenApproval[]
): Finding => {
  if (given.length > 0) {
    return answerError('approval.more', {
      given: given.length,
      approvers,
      by: given.map(({ by }) => by.name).join(', '),
    });
  }
  const last = stale.at(-1);
  return last === undefined
    ? answerError('approval.missing', { approvers })
    : answerError('approval.stale', { by: last.by.name });
};
