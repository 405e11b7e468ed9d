import { approvalsFor } from '../../src/approval/counting';
import type { GivenApproval } from '../../src/approval/given';
import type { Actor } from '../../src/checklist/answer';
import { isMissing } from '../../src/checklist/verdict';
import type { Obstacle } from '../../src/contracts/decisions';
import { rolesWanted, type ApprovalSettings } from '../../src/kinds/approval';
import type { Item } from '../../src/policy/policy';
import { permissions } from '../access/permissions';
import type { JudgedDocument } from '../judgement/judge-documents';
import { PLUGIN_ID } from '../plugin-id';
import { currentActor, requestState } from '../request/actor';
import { rolesOf } from '../request/roles';
import type { Strapi } from '../strapi';
import { isAmong } from './contributors';
import { principalsOf, type Principal } from './delegations';
import { itemOf } from './standing';
import type { StoredSubmission } from './submissions';

/** In whose name somebody decides: their own, or that of whom they stand in for. */
export interface Office {
  readonly roles: readonly string[];
  readonly onBehalfOf: Actor | null;
}

/** Somebody who may decide on held content. */
export interface Decider {
  readonly actor: Actor;
  /** Their own first. Empty for whoever may not decide at all. */
  readonly offices: readonly Office[];
}

interface Ability {
  readonly can: (action: string) => boolean;
}

/** Whether the sender of the request holds a permission of the admin panel. */
export const holds = (strapi: Strapi, permission: string): boolean => {
  const { userAbility } = requestState(strapi) as { readonly userAbility?: Ability };
  return userAbility?.can(`plugin::${PLUGIN_ID}.${permission}`) === true;
};

/** Who is asking, and by what right they would decide. */
export const currentDecider = async (strapi: Strapi): Promise<Decider> => {
  const actor = currentActor(strapi);
  // A decision is a person's: what their token does, they have not looked at.
  if (actor.kind !== 'admin') return { actor, offices: [] };
  const own: Office[] = holds(strapi, permissions.decide)
    ? [{ roles: rolesOf(requestState(strapi)), onBehalfOf: null }]
    : [];
  const principals = await principalsOf(strapi, actor);
  return { actor, offices: [...own, ...principals.map(officeOf)] };
};

const officeOf = ({ actor, roles }: Principal): Office => ({ roles, onBehalfOf: actor });

/** Whose text it is: none of them decides on it, nor does anybody in their place. */
export interface Behind {
  /** Who has edited it since it was last published. */
  readonly contributors: readonly Actor[];
  /** Who has asked for the decision. */
  readonly submitters: readonly Actor[];
}

/** The offices of somebody that have nothing to do with the text, or what keeps them all from it. */
const othersOf = (
  { actor, offices }: Decider,
  { contributors, submitters }: Behind
): readonly Office[] | Obstacle => {
  if (isAmong(actor, contributors)) return 'contributed';
  if (isAmong(actor, submitters)) return 'submitted';
  if (offices.length === 0) return 'noRole';
  const apart = (from: readonly Actor[]) => (each: Office) =>
    each.onBehalfOf === null || !isAmong(each.onBehalfOf, from);
  const unwritten = offices.filter(apart(contributors));
  if (unwritten.length === 0) return 'contributed';
  const others = unwritten.filter(apart(submitters));
  return others.length === 0 ? 'submitted' : others;
};

/**
 * By what right somebody may approve a text, or what keeps them from it. Who has
 * written or submitted does not approve, nor does anybody in their place.
 */
export const officeFor = (
  judged: JudgedDocument,
  decider: Decider,
  behind: Behind
): Office | Obstacle => {
  const others = othersOf(decider, behind);
  if (typeof others === 'string') return others;
  const { actor } = decider;
  const asked = approvalsAskedFor(judged);
  const wanted = asked
    .filter(({ roles, given }) => !given.some((each) => isThatBy(each, actor, roles)))
    .map(({ roles }) => roles);
  if (wanted.length === 0 && asked.length > 0) return 'approved';
  const fitting = others.find(({ roles }) => wanted.every((each) => fits(each, roles)));
  const partly = others.find(({ roles }) => wanted.some((each) => fits(each, roles)));
  return fitting ?? partly ?? (wanted.length === 0 ? (others[0] ?? 'noRole') : 'noRole');
};

/**
 * By what right somebody may waive an item, or what keeps them from it. Whether their
 * approval is asked for, or has been given, has nothing to do with it.
 */
export const officeToExempt = (
  { exemptedBy = [] }: Pick<Item, 'exemptedBy'>,
  decider: Decider,
  behind: Behind
): Office | Obstacle => {
  const others = othersOf(decider, behind);
  if (typeof others === 'string') return others;
  return others.find(({ roles }) => fits(exemptedBy, roles)) ?? 'noRole';
};

/**
 * By what right somebody may review what went out in an emergency, or what keeps them
 * from it: neither who published it nor who wrote it does, nor anybody in their place.
 */
export const officeToReview = (
  { submittedBy, writers }: Pick<StoredSubmission, 'submittedBy' | 'writers'>,
  { actor, offices }: Decider
): Office | Obstacle => {
  if (offices.length === 0) return 'noRole';
  if (isAmong(actor, [submittedBy])) return 'submitted';
  if (isAmong(actor, writers)) return 'contributed';
  const others = offices.find(
    ({ onBehalfOf }) => onBehalfOf === null || !isAmong(onBehalfOf, [submittedBy, ...writers])
  );
  return others ?? 'submitted';
};

const fits = (wanted: readonly string[] | undefined, roles: readonly string[]): boolean =>
  wanted === undefined || roles.some((role) => wanted.includes(role));

/** Who has approved already does not approve again: one person counts once. */
const isThatBy = (
  { by, roles }: GivenApproval,
  actor: Actor,
  wanted: readonly string[] | undefined
): boolean => isAmong(actor, [by]) && fits(wanted, roles);

/** An approval that a text lacks. */
interface AskedApproval {
  /** The roles whose approval counts; undefined for whoever may decide. */
  readonly roles: readonly string[] | undefined;
  /** Approvals of what the text is now. */
  readonly given: readonly GivenApproval[];
}

const approvalsAskedFor = (judged: JudgedDocument): readonly AskedApproval[] =>
  judged.verdicts.flatMap(({ policy, policyVersion, items }) => {
    const asking = judged.judgedBy.find(({ version }) => version === policyVersion);
    if (asking === undefined) return [];
    const given = approvalsFor(asking, judged.snapshot).counting;
    const answerTo = (key: string) =>
      judged.snapshot.answers.find((each) => each.policy === policy && each.item === key)?.value;
    return items.filter(isMissing).flatMap(({ item }) => {
      const asked = itemOf(judged, policyVersion, item);
      if (asked?.kind !== 'approval') return [];
      return [{ roles: rolesWanted(asked.settings as ApprovalSettings, answerTo), given }];
    });
  });

export const isObstacle = (office: Office | Obstacle): office is Obstacle =>
  typeof office === 'string';
