import { createHash } from 'node:crypto';
import type { Json } from '../../src/canonical/json';
import type { GivenAnswer } from '../../src/checklist/answer';
import { evaluate } from '../../src/checklist/evaluate';
import type { Snapshot } from '../../src/checklist/snapshot';
import type { ItemVerdict, Verdict } from '../../src/checklist/verdict';
import { hashContent } from '../../src/content/hash';
import type { ContentSchema } from '../../src/content/schema';
import { normaliseValues } from '../../src/content/values';
import { builtInKinds } from '../../src/kinds';
import type { Kinds } from '../../src/kinds/kinds';
import { english } from '../../src/plain-language/languages/en';
import { installLanguages } from '../../src/plain-language/languages/installed';
import { swedish } from '../../src/plain-language/languages/sv';
import { readPolicy } from '../../src/policy/read';
import { versioned, type VersionedPolicy } from '../../src/policy/version';

// As whoever judges does, before anything is judged.
installLanguages(swedish, english);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A content type with one of everything a path can lead through. */
export const schema: ContentSchema = {
  uid: 'api::nyhet.nyhet',
  attributes: {
    title: { type: 'string' },
    preamble: { type: 'text' },
    body: { type: 'blocks' },
    views: { type: 'integer' },
    price: { type: 'decimal' },
    big: { type: 'biginteger' },
    date: { type: 'date' },
    at: { type: 'datetime' },
    settings: { type: 'json' },
    important: { type: 'boolean' },
    secret: { type: 'password' },
    image: { type: 'media' },
    gallery: { type: 'media', multiple: true },
    category: { type: 'relation', target: 'api::kategori.kategori' },
    tags: { type: 'relation', target: 'api::tagg.tagg', multiple: true },
    contact: { type: 'component', component: 'shared.contact' },
    sections: { type: 'component', component: 'shared.section', repeatable: true },
    zone: { type: 'dynamiczone', components: ['shared.quote', 'shared.section'] },
  },
  components: {
    'shared.contact': { name: { type: 'string' }, email: { type: 'email' } },
    'shared.section': {
      heading: { type: 'string' },
      image: { type: 'media' },
      contact: { type: 'component', component: 'shared.contact' },
    },
    'shared.quote': { text: { type: 'text' }, by: { type: 'string' } },
  },
};

export const now = '2026-11-03T10:00:00.000Z';

/** A policy as somebody would write it, read; the test fails with every problem it has. */
export const policyOf = (
  items: readonly object[],
  rest: object = {},
  kinds: Kinds = builtInKinds
): VersionedPolicy => {
  const written = { key: 'test', name: { en: 'Test' }, contentTypes: [schema.uid], items, ...rest };
  const read = readPolicy(written, kinds, 'en');
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return versioned(read.policy, sha256);
};

export interface Situation {
  readonly document?: object;
  readonly answers?: Readonly<Record<string, Json>>;
  /** What the answers were about, where it is not the document as it is. */
  readonly answeredOn?: object;
  readonly kinds?: Kinds;
  readonly now?: string;
}

/** A snapshot of a document with answers given to the policy `test`. */
export const snapshotOf = (situation: Situation = {}): Snapshot => {
  const { document = {}, answers = {}, answeredOn = document } = situation;
  const values = normaliseValues(schema, document);
  const hash = (of: object) => hashContent(schema, normaliseValues(schema, of), 'content', sha256);
  return {
    uid: schema.uid,
    documentId: 'doc',
    locale: 'sv',
    schema,
    values,
    hashes: { content: hash(document) ?? '', ...partHashes(document) },
    now: situation.now ?? now,
    answers: Object.entries(answers).map(([item, value]): GivenAnswer => ({
      policy: 'test',
      item,
      value,
      dependsOnHash: hash(answeredOn),
      demand: null,
      givenBy: { kind: 'admin', id: '1', name: 'Rebecka Lind' },
      givenAt: now,
    })),
  };
};

/** Hashes of single attributes, for items that depend on one. */
const partHashes = (document: object): Record<string, string> =>
  Object.fromEntries(
    Object.keys(schema.attributes).map((name) => [
      `fields:${name}`,
      hashContent(schema, normaliseValues(schema, document), [name], sha256) ?? '',
    ])
  );

/** Judges twice: what was read the first time, and is known the second, says the same. */
export const judgeItems = (items: readonly object[], situation: Situation = {}): Verdict => {
  const policy = policyOf(items, {}, situation.kinds);
  const judged = () => evaluate(policy, snapshotOf(situation), situation.kinds ?? builtInKinds);
  const first = judged();
  expect(judged()).toEqual(first);
  return first;
};

/** Judges a policy of one item. */
export const judgeItem = (item: object, situation: Situation = {}): ItemVerdict => {
  const whole = { key: 'item', label: { en: 'Item' }, ...item };
  const [verdict] = judgeItems([whole], situation).items;
  if (verdict === undefined) throw new Error('The policy has no item');
  return verdict;
};

/** Rules an item was found to break: empty when it is satisfied. */
export const rulesBroken = (item: object, situation: Situation = {}): string[] =>
  judgeItem(item, situation).findings.map(({ rule }) => rule);

export const blocks = (...paragraphs: string[]): Json =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
