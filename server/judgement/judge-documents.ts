import type { GivenAnswer } from '../../src/checklist/answer';
import { dependencyOf } from '../../src/checklist/evaluate';
import { judge } from '../../src/checklist/judgement';
import type { Snapshot } from '../../src/checklist/snapshot';
import { blocking, type Verdict } from '../../src/checklist/verdict';
import { dependencyKey, hashContent, type Dependency } from '../../src/content/hash';
import type { ContentSchema } from '../../src/content/schema';
import type { Values } from '../../src/content/values';
import { builtInKinds } from '../../src/kinds';
import type { VersionedPolicy } from '../../src/policy/version';
import { answersOn, type StoredAnswer } from '../answers/store';
import { contentSchemaOf } from '../content/content-schema';
import { readRows, type DocumentRow, type RowsWanted } from '../content/read-rows';
import { sha256, type Policies } from '../policies/policies';
import type { Strapi } from '../strapi';

/** A document in one locale, judged by every policy that governs it. */
export interface JudgedDocument {
  readonly row: DocumentRow;
  readonly snapshot: Snapshot;
  /** The hash of exactly the content that was judged. */
  readonly contentHash: string;
  readonly verdicts: readonly Verdict[];
}

export const isHeld = ({ verdicts }: JudgedDocument): boolean => blocking(verdicts).length > 0;

/**
 * Reads documents and judges them: the rows with their content, all answers in
 * one query, then the core. Several documents cost no more queries than one.
 */
export const judgeDocuments = async (
  strapi: Strapi,
  policies: Policies,
  wanted: Omit<RowsWanted, 'schema'> & { readonly uid: string }
): Promise<JudgedDocument[]> => {
  const schema = contentSchemaOf(strapi, wanted.uid);
  const rows = await readRows(strapi, { ...wanted, schema });
  const answers = rows.length === 0 ? [] : await answersOn(strapi, wanted.uid, wanted.documentIds);
  const about = policies.about(wanted.uid);
  return rows.map((row) => {
    const judged = judgeRow(row, schema, answers, about);
    logFailures(strapi, judged);
    return judged;
  });
};

const judgeRow = (
  row: DocumentRow,
  schema: ContentSchema,
  stored: readonly StoredAnswer[],
  policies: readonly VersionedPolicy[]
): JudgedDocument => {
  const answers = stored.filter(
    ({ entry }) => entry.documentId === row.documentId && entry.locale === row.locale
  );
  const snapshot = takeSnapshot(row, schema, answers, policies);
  return {
    row,
    snapshot,
    contentHash: snapshot.hashes['content'] ?? '',
    verdicts: judge(policies, snapshot),
  };
};

/** An item that could not be judged holds its document; why is for whoever mends it. */
const logFailures = (strapi: Strapi, { row, verdicts }: JudgedDocument): void => {
  for (const { policy, items } of verdicts) {
    for (const { item, findings } of items) {
      const cause = findings.find(({ rule }) => rule === 'item.failed')?.values['cause'];
      if (typeof cause !== 'string') continue;
      strapi.log.error(
        `The publication checklist could not judge "${policy}/${item}" on ${row.uid} ${row.documentId}, which holds it: ${cause}`
      );
    }
  }
};

const takeSnapshot = (
  row: DocumentRow,
  schema: ContentSchema,
  answers: readonly StoredAnswer[],
  policies: readonly VersionedPolicy[]
): Snapshot => ({
  uid: row.uid,
  documentId: row.documentId,
  locale: row.locale,
  schema,
  values: row.values,
  hashes: contentHashes(schema, row.values, policies),
  answers: answers.map(({ entry: _entry, ...answer }): GivenAnswer => answer),
  now: new Date().toISOString(),
});

/** The hash of the whole content, and of each part that some item's answer is about. */
export const contentHashes = (
  schema: ContentSchema,
  values: Values,
  policies: readonly VersionedPolicy[]
): Readonly<Record<string, string>> => {
  const hashes: Record<string, string> = {};
  const add = (dependency: Dependency) => {
    const key = dependencyKey(dependency);
    const hash = hashes[key] ?? hashContent(schema, values, dependency, sha256);
    if (hash !== null) hashes[key] = hash;
  };
  add('content');
  for (const item of policies.flatMap(({ policy }) => policy.items)) {
    const kind = builtInKinds.get(item.kind);
    if (kind !== undefined) add(dependencyOf(item, kind));
  }
  return hashes;
};
