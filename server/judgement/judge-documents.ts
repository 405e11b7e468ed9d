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
import type { Entry } from '../answers/store';
import type { OpenSubmission } from '../approval/open';
import { contentSchemaOf } from '../content/content-schema';
import { readRowsAnd, type DocumentRow, type RowsWanted } from '../content/read-rows';
import { chainOfEntry, type LedgerHead } from '../ledger/heads';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';
import { knownIn, selectKnown, type Known } from './known';

/** A document in one locale, judged by every policy that governs it. */
export interface JudgedDocument {
  readonly row: DocumentRow;
  readonly snapshot: Snapshot;
  /** The hash of exactly the content that was judged. */
  readonly contentHash: string;
  readonly verdicts: readonly Verdict[];
  /** What it was judged by. */
  readonly judgedBy: readonly VersionedPolicy[];
  /** What is asked for of it, and not settled yet. */
  readonly open: readonly OpenSubmission['asks'][];
  /** The last row of its ledger; undefined where there is none. */
  readonly head: LedgerHead | undefined;
}

/** What documents are judged by: the policies in force, or one that is being tried. */
export interface Judges {
  /** @param revision which policies are in force, where that has just been read */
  readonly current: (
    revision?: number
  ) => Promise<{ readonly about: (uid: string) => readonly VersionedPolicy[] }>;
  readonly kinds: () => Kinds;
}

export const isHeld = ({ verdicts }: JudgedDocument): boolean => blocking(verdicts).length > 0;

/**
 * Reads documents and judges them: the rows, then all they are made of and all that is
 * kept about them, then the core. Several documents cost no more statements than one.
 */
export const judgeDocuments = async (
  strapi: Strapi,
  judges: Judges,
  wanted: Omit<RowsWanted, 'schema'> & { readonly uid: string }
): Promise<JudgedDocument[]> => {
  const schema = contentSchemaOf(strapi, wanted.uid);
  const { rows, others } = await readRowsAnd(strapi, { ...wanted, schema }, (entries) =>
    selectKnown(strapi, wanted.uid, entries)
  );
  if (rows.length === 0) return [];
  const known = knownIn(others);
  const policies = (await judges.current(known.revision)).about(wanted.uid);
  const by: JudgedBy = { schema, policies, kinds: judges.kinds() };
  return rows.map((row) => {
    const judged = judgeRow(row, known, by);
    logFailures(strapi, judged);
    return judged;
  });
};

interface JudgedBy {
  readonly schema: ContentSchema;
  readonly policies: readonly VersionedPolicy[];
  readonly kinds: Kinds;
}

const judgeRow = (row: DocumentRow, known: Known, by: JudgedBy): JudgedDocument => {
  const snapshot = takeSnapshot(row, known, by);
  return {
    row,
    snapshot,
    contentHash: snapshot.hashes['content'] ?? '',
    verdicts: judge(by.policies, snapshot, by.kinds),
    judgedBy: by.policies,
    open: known.open.filter(isOn(row)).map(({ asks }) => asks),
    head: known.heads.get(chainOfEntry(row)),
  };
};

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
  { answers, facts, grants }: Known,
  { schema, policies, kinds }: JudgedBy
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

/** Some databases find "ä" when asked for "a"; what is not this one's is left out. */
const isOn =
  (row: DocumentRow) =>
  ({ entry }: { readonly entry: Entry }): boolean =>
    entry.uid === row.uid && entry.documentId === row.documentId && entry.locale === row.locale;

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
