import { inBrief } from '../../src/language/in-brief';
import { answersKey, hashAnswers } from '../../src/approval/stamp';
import type { GivenAnswer } from '../../src/checklist/answer';
import { dependencyOf } from '../../src/checklist/evaluate';
import { judge } from '../../src/checklist/judgement';
import type { PreparedFact, Snapshot } from '../../src/checklist/snapshot';
import { blocking, type Verdict } from '../../src/checklist/verdict';
import { dependencyKey, hashContent, type Dependency } from '../../src/content/hash';
import type { ContentSchema } from '../../src/content/schema';
import type { Values } from '../../src/content/values';
import type { Kinds } from '../../src/kinds/kinds';
import type { VersionedPolicy } from '../../src/policy/version';
import { answersOn, type Entry, type StoredAnswer } from '../answers/store';
import { grantsOn, type StoredGrant } from '../approval/grants';
import { factsOn, type StoredFact } from '../facts/store';
import { contentSchemaOf } from '../content/content-schema';
import { readRows, type DocumentRow, type RowsWanted } from '../content/read-rows';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';

/** A document in one locale, judged by every policy that governs it. */
export interface JudgedDocument {
  readonly row: DocumentRow;
  readonly snapshot: Snapshot;
  /** The hash of exactly the content that was judged. */
  readonly contentHash: string;
  readonly verdicts: readonly Verdict[];
  /** What it was judged by. */
  readonly judgedBy: readonly VersionedPolicy[];
}

/** What documents are judged by: the policies in force, or one that is being tried. */
export interface Judges {
  readonly current: () => Promise<{ readonly about: (uid: string) => readonly VersionedPolicy[] }>;
  readonly kinds: () => Kinds;
}

export const isHeld = ({ verdicts }: JudgedDocument): boolean => blocking(verdicts).length > 0;

/**
 * Reads documents and judges them: the rows with their content, all answers in
 * one query, then the core. Several documents cost no more queries than one.
 */
export const judgeDocuments = async (
  strapi: Strapi,
  judges: Judges,
  wanted: Omit<RowsWanted, 'schema'> & { readonly uid: string }
): Promise<JudgedDocument[]> => {
  const schema = contentSchemaOf(strapi, wanted.uid);
  const rows = await readRows(strapi, { ...wanted, schema });
  if (rows.length === 0) return [];
  const about = (await judges.current()).about(wanted.uid);
  const kinds = judges.kinds();
  const facts = await factsOn(strapi, wanted.uid, wanted.documentIds, about, kinds);
  const answers = await answersOn(strapi, wanted.uid, wanted.documentIds);
  const grants = needGrants(about) ? await grantsOn(strapi, wanted.uid, wanted.documentIds) : [];
  return rows.map((row) => {
    const judged = judgeRow(row, { schema, answers, facts, grants, policies: about, kinds });
    logFailures(strapi, judged);
    return judged;
  });
};

/** What is known beside the rows themselves. */
interface Known {
  readonly schema: ContentSchema;
  readonly answers: readonly StoredAnswer[];
  readonly facts: readonly StoredFact[];
  readonly grants: readonly StoredGrant[];
  readonly policies: readonly VersionedPolicy[];
  readonly kinds: Kinds;
}

const judgeRow = (row: DocumentRow, known: Known): JudgedDocument => {
  const snapshot = takeSnapshot(row, known);
  return {
    row,
    snapshot,
    contentHash: snapshot.hashes['content'] ?? '',
    verdicts: judge(known.policies, snapshot, known.kinds),
    judgedBy: known.policies,
  };
};

/** Whether any item can be approved or waived: where none can, nobody's word is looked for. */
const needGrants = (policies: readonly VersionedPolicy[]): boolean =>
  policies.some(({ policy }) =>
    policy.items.some(({ kind, exemptedBy }) => kind === 'approval' || exemptedBy !== undefined)
  );

/** An item that could not be judged holds its document; why is for whoever mends it. */
const logFailures = (strapi: Strapi, { row, verdicts }: JudgedDocument): void => {
  for (const { policy, items } of verdicts) {
    for (const { item, findings } of items) {
      const cause = findings.find(({ rule }) => rule === 'item.failed')?.values['cause'];
      if (typeof cause !== 'string') continue;
      strapi.log.error(
        `The publication checklist could not judge "${policy}/${item}" on ${row.uid} ${row.documentId}, which holds it: ${inBrief(cause)}`
      );
    }
  }
};

const takeSnapshot = (
  row: DocumentRow,
  { schema, answers, facts, grants, policies, kinds }: Known
): Snapshot => {
  const given = answers
    .filter(isOn(row))
    .map(({ entry: _entry, ...answer }): GivenAnswer => answer);
  const granted = grants.filter(isOn(row));
  return {
    uid: row.uid,
    documentId: row.documentId,
    locale: row.locale,
    schema,
    values: row.values,
    hashes: {
      ...contentHashes(schema, row.values, policies, kinds),
      [answersKey]: hashAnswers(given, sha256),
    },
    answers: given,
    facts: facts.filter(isOn(row)).map(({ entry: _entry, ...fact }): PreparedFact => fact),
    approvals: granted.flatMap((each) => (each.type === 'approval' ? [each.given] : [])),
    exemptions: granted.flatMap((each) => (each.type === 'exemption' ? [each.given] : [])),
    now: new Date().toISOString(),
  };
};

const isOn =
  (row: DocumentRow) =>
  ({ entry }: { readonly entry: Entry }): boolean =>
    entry.documentId === row.documentId && entry.locale === row.locale;

/** The hash of the whole content, and of each part that some item's answer is about. */
export const contentHashes = (
  schema: ContentSchema,
  values: Values,
  policies: readonly VersionedPolicy[],
  kinds: Kinds
): Readonly<Record<string, string>> => {
  const hashes: Record<string, string> = {};
  const add = (dependency: Dependency) => {
    const key = dependencyKey(dependency);
    const hash = hashes[key] ?? hashContent(schema, values, dependency, sha256);
    if (hash !== null) hashes[key] = hash;
  };
  add('content');
  for (const item of policies.flatMap(({ policy }) => policy.items)) {
    const kind = kinds.get(item.kind);
    if (kind !== undefined) add(dependencyOf(item, kind));
  }
  return hashes;
};
