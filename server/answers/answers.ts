import type { Json } from '../../src/canonical/json';
import type { Actor, GivenAnswer } from '../../src/checklist/answer';
import { demandOf } from '../../src/checklist/demand';
import { dependencyOf } from '../../src/checklist/evaluate';
import { checklistMessages } from '../../src/checklist/messages';
import { dayIn } from '../../src/language/day';
import { dependencyKey } from '../../src/content/hash';
import type { Kinds } from '../../src/kinds/kinds';
import type { Kind } from '../../src/kinds/kind';
import { describeIssues } from '../../src/language/issues';
import type { Language } from '../../src/language/localized';
import { mergeMessages } from '../../src/language/messages';
import { governs } from '../../src/policy/governs';
import type { Item, Policy } from '../../src/policy/policy';
import type { VersionedPolicy } from '../../src/policy/version';
import { contentSchemaOf } from '../content/content-schema';
import { invalid, notFound } from '../errors';
import { localesOf } from '../content/locales';
import { readRows, type DocumentRow } from '../content/read-rows';
import { contentHashes } from '../judgement/judge-documents';
import type { Policies } from '../policies/policies';
import { inTransaction, type Strapi } from '../strapi';
import { answersOn, putAnswer, removeAnswer, type Entry } from './store';

/** Names a document; the locale may be left out where there is none, or a default one. */
export interface Address {
  readonly uid: string;
  readonly documentId: string;
  readonly locale?: string | undefined;
}

export interface ItemNamed {
  readonly policy: string;
  readonly item: string;
}

/** What the sender of an answer had seen: when the answer there was given, or null for none. */
type Seen = string | null | undefined;

/** Somebody answered since the sender looked. */
export class AnswerConflict extends Error {
  constructor(readonly newer: GivenAnswer | null) {
    super('Somebody else answered since you looked.');
  }
}

/** Gives and withdraws answers. Whether the actor may is the caller's to have checked. */
export interface Answers {
  /**
   * @throws NotFoundError where there is no such draft, policy or item
   * @throws ValidationError where the kind does not take the value, with its path
   * @throws AnswerConflict where `seen` is not the answer there is
   */
  readonly give: (
    address: Address,
    answer: ItemNamed & { readonly value: Json; readonly seen?: Seen },
    actor: Actor,
    language?: Language
  ) => Promise<GivenAnswer>;
  readonly withdraw: (
    address: Address,
    named: ItemNamed & { readonly seen?: Seen }
  ) => Promise<void>;
}

export const createAnswers = (strapi: Strapi, policies: Policies): Answers => ({
  give: (address, { policy: policyKey, item: itemKey, value, seen }, actor, language = 'en') =>
    inTransaction(strapi, async () => {
      const found = await find(strapi, policies, address, policyKey, itemKey);
      const { row, item } = found;
      const givenAt = new Date().toISOString();
      const kinds = policies.kinds();
      const read = readValue(strapi, found, kinds, { value, now: givenAt, language });
      const entry = entryOf(row);
      const before = await currentAnswer(strapi, entry, policyKey, itemKey);
      refuseUnseen(before, seen);
      const answer: GivenAnswer = {
        policy: policyKey,
        item: itemKey,
        value: read,
        dependsOnHash: hashNow(strapi, found, kinds),
        demand: demandOf(item, kinds),
        givenBy: actor,
        givenAt,
      };
      await putAnswer(strapi, entry, answer);
      return answer;
    }),

  withdraw: (address, { policy, item, seen }) =>
    inTransaction(strapi, async () => {
      const { row } = await find(strapi, policies, address, policy, item);
      refuseUnseen(await currentAnswer(strapi, entryOf(row), policy, item), seen);
      await removeAnswer(strapi, entryOf(row), policy, item);
    }),
});

interface Found {
  readonly row: DocumentRow;
  readonly policy: Policy;
  readonly item: Item;
  readonly kind: Kind;
  /** Every policy about the type, in force at this moment. */
  readonly about: readonly VersionedPolicy[];
}

/** The draft, held until the answer is written, and the item it is answered for. */
const find = async (
  strapi: Strapi,
  policies: Policies,
  address: Address,
  policyKey: string,
  itemKey: string
): Promise<Found> => {
  const row = await lockDraft(strapi, address);
  const inForce = await policies.current();
  const policy = inForce.about(address.uid).find((each) => each.policy.key === policyKey)?.policy;
  const item = policy?.items.find((each) => each.key === itemKey);
  const kind = item === undefined ? undefined : policies.kinds().get(item.kind);
  const schema = contentSchemaOf(strapi, address.uid);
  if (policy === undefined || item === undefined || !governs(policy, { ...row, schema })) {
    throw notFound(strapi, `No policy asks for "${policyKey}/${itemKey}" here.`);
  }
  if (kind?.answer === undefined) {
    const message = `"${itemKey}" is judged from the content, not answered.`;
    throw invalid(strapi, message, [{ path: ['item'], message }]);
  }
  return { row, policy, item, kind, about: inForce.about(address.uid) };
};

const lockDraft = async (strapi: Strapi, { uid, documentId, locale }: Address) => {
  const schema = contentSchemaOf(strapi, uid);
  const locales = await localesOf(strapi, uid, locale);
  const rows = await readRows(strapi, {
    schema,
    documentIds: [documentId],
    locales,
    version: 'draft',
    lock: true,
  });
  const [row] = rows;
  if (row === undefined) throw notFound(strapi, 'There is no such draft.');
  return row;
};

const entryOf = ({ uid, documentId, locale }: DocumentRow): Entry => ({ uid, documentId, locale });

interface Sent {
  readonly value: Json;
  readonly now: string;
  readonly language: Language;
}

const readValue = (
  strapi: Strapi,
  { policy, item, kind }: Found,
  kinds: Kinds,
  { value, now, language }: Sent
): Json => {
  const today = dayIn(policy.timeZone, now);
  const read = kind
    .answer?.(item.settings, { today, kinds, isNew: true })
    .safeParse(value, { reportInput: true });
  if (read?.success === true) return read.data;
  const messages = mergeMessages([checklistMessages, kinds.messages]);
  const problems = describeIssues(read?.error.issues ?? [], messages, language);
  throw invalid(
    strapi,
    problems.map(({ message }) => message).join(' '),
    problems.map(({ path, message }) => ({ path: ['value', ...path], message }))
  );
};

const currentAnswer = async (
  strapi: Strapi,
  entry: Entry,
  policy: string,
  item: string
): Promise<GivenAnswer | null> => {
  const answers = await answersOn(strapi, entry.uid, [entry.documentId]);
  const found = answers.find(
    (answer) =>
      answer.entry.locale === entry.locale && answer.policy === policy && answer.item === item
  );
  if (found === undefined) return null;
  const { entry: _entry, ...answer } = found;
  return answer;
};

const refuseUnseen = (current: GivenAnswer | null, seen: Seen): void => {
  if (seen !== undefined && seen !== (current?.givenAt ?? null)) throw new AnswerConflict(current);
};

const hashNow = (
  strapi: Strapi,
  { row, item, kind, about }: Found,
  kinds: Kinds
): string | null => {
  const schema = contentSchemaOf(strapi, row.uid);
  const hashes = contentHashes(schema, row.values, about, kinds);
  return hashes[dependencyKey(dependencyOf(item, kind))] ?? null;
};
