import type { Actor } from '../../src/checklist/answer';
import type { NoticeKind } from '../../src/contracts/decisions';
import { approverRoles, audienceOf } from '../../src/notices/receivers';
import { activeDeciders, deputiesOf } from '../approval/delegations';
import { judgedDraft, missingIn } from '../approval/standing';
import { answersOn } from '../answers/store';
import type { PluginConfig } from '../config';
import { PLUGIN_ID } from '../plugin-id';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import type { Linked } from './link';
import type { Told } from './tell';
import { activeUsers, colleague, readersAmong, type Colleague, type UserRow } from './users';

/** Whom a kind of notice is written to. Nobody is told what they did themselves. */
export const receiversOf = async (
  strapi: Strapi,
  kind: NoticeKind,
  { document, actor, submission, concerned }: Told
): Promise<Colleague[]> => {
  const isOneOf = (actors: readonly Actor[]) => (user: UserRow) =>
    actors.some((each) => isPerson(each) && each.id === String(user.id));
  const isReview = kind === 'emergency' || submission?.asks === 'review';
  // Who published in an emergency does not review it.
  const isActor = isOneOf([
    actor,
    ...(isReview && submission !== null ? [submission.submittedBy] : []),
  ]);
  const editors = [...concerned, ...(submission === null ? [] : [submission.submittedBy])];
  const usual =
    audienceOf[kind] === 'deciders'
      ? await deciders(strapi, isReview, document, isActor)
      : await readersAmong(strapi, await usersBehind(strapi, editors), document);
  const others = await readersAmong(strapi, await alsoTold(strapi, kind), document);
  const all = new Map([...usual, ...others].map((user) => [String(user.id), user]));
  return [...all.values()]
    .filter((user) => !isActor(user))
    .map((user) => colleague(strapi, user))
    .filter(({ email }) => email !== '');
};

const isPerson = ({ kind }: Actor): boolean => kind === 'admin' || kind === 'mcp';

/**
 * Those who may decide on a document and read it, and who stands in for them. Where
 * the policies say whose approval they ask for, those and who may waive what is missing
 * alone; but rather all than nobody, and all of an emergency, which anybody else may review.
 */
const deciders = async (
  strapi: Strapi,
  isReview: boolean,
  document: Linked,
  isActor: (user: UserRow) => boolean
): Promise<UserRow[]> => {
  const may = (await activeDeciders(strapi)).filter((user) => !isActor(user));
  const readers = await readersAmong(strapi, may, document);
  const wanted = isReview ? [] : await rolesWantedOn(strapi, document);
  const fitting = readers.filter(({ roles }) => roles.some(({ code }) => wanted.includes(code)));
  const asked = fitting.length > 0 ? fitting : readers;
  const standingIn = await deputiesOf(
    strapi,
    (fitting.length > 0 ? fitting : may).map(({ id }) => String(id))
  );
  const deputies = await activeUsers(strapi, { id: { $in: standingIn } });
  return [...asked, ...(await readersAmong(strapi, deputies, document))];
};

/**
 * Codes of the roles whose approval the policies about a document ask for, and of those
 * that may waive what it lacks.
 */
const rolesWantedOn = async (strapi: Strapi, document: Linked) => {
  const approvers = await rolesToApprove(strapi, document);
  // Where anybody may approve, all who decide are told anyway.
  return approvers.length === 0 ? [] : [...approvers, ...(await rolesToExempt(strapi, document))];
};

const rolesToExempt = async (strapi: Strapi, document: Linked): Promise<readonly string[]> => {
  const judged = await judgedDraft(strapi, getService(strapi, 'policies'), document);
  if (judged === undefined) return [];
  return missingIn(judged).flatMap(({ policy, item }) => {
    const asking = judged.judgedBy.find((each) => each.policy.key === policy)?.policy;
    return asking?.items.find(({ key }) => key === item)?.exemptedBy ?? [];
  });
};

const rolesToApprove = async (strapi: Strapi, { uid, documentId, locale }: Linked) => {
  const about = (await getService(strapi, 'policies').current()).about(uid);
  if (!about.some(({ policy }) => policy.items.some(({ kind }) => kind === 'approval'))) return [];
  const answers = await answersOn(strapi, uid, [documentId]);
  return about.flatMap(({ policy }) =>
    approverRoles(
      policy,
      (item) =>
        answers.find(
          (answer) =>
            answer.entry.locale === locale && answer.policy === policy.key && answer.item === item
        )?.value
    )
  );
};

/** Those of some actors who are users of the admin panel still. */
const usersBehind = async (strapi: Strapi, actors: readonly Actor[]): Promise<UserRow[]> => {
  const ids = actors.flatMap((actor) => (isPerson(actor) && actor.id !== null ? [actor.id] : []));
  return ids.length === 0 ? [] : activeUsers(strapi, { id: { $in: ids } });
};

/** Strapi keeps the addresses of its users so. */
const inSmall = (address: string): string => address.toLowerCase();

/**
 * Roles and persons that the configuration has told of a kind of notice as well. Strapi
 * has a configuration checked and keeps it as it was written, without what is left out.
 */
const alsoTold = async (strapi: Strapi, kind: NoticeKind): Promise<UserRow[]> => {
  const { notices } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const meant = notices.also.filter(({ kinds }) => kinds.includes(kind));
  if (meant.length === 0) return [];
  return activeUsers(strapi, {
    $or: [
      { roles: { code: { $in: meant.flatMap(({ roles = [] }) => roles) } } },
      { email: { $in: meant.flatMap(({ persons = [] }) => persons.map(inSmall)) } },
    ],
  });
};
