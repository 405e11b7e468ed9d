import { inBrief } from '../../src/language/in-brief';
import { dependencyOf } from '../../src/checklist/evaluate';
import { factDemandOf } from '../../src/checklist/fact';
import { dependencyKey } from '../../src/content/hash';
import type { Kind } from '../../src/kinds/kind';
import type { Prepare } from '../../src/kinds/prepare';
import type { Item } from '../../src/policy/policy';
import { localesOf } from '../content/locales';
import { judgeDocuments, type JudgedDocument } from '../judgement/judge-documents';
import type { InstalledKinds } from '../kinds/kinds';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';
import { needFacts, putFact } from './store';
import { fewAtATime, within } from './within';

/** What kinds find out beforehand about documents. */
export interface Facts {
  /** Whether any policy about a type is judged by facts, as far as this node knows: at no cost. */
  readonly areNeeded: (uid: string) => boolean;
  /**
   * Finds out what is missing to judge some drafts, and keeps it. What could not be
   * found out is logged and stays missing, which holds: this never throws for it.
   * Takes its time, so never to be called inside a transaction.
   * @param locale as the document service takes it
   */
  readonly prepare: (
    uid: string,
    documentIds: readonly string[],
    locale?: unknown
  ) => Promise<void>;
}

/** One item of one draft that cannot be judged before something is found out. */
interface Wanted {
  readonly document: JudgedDocument;
  readonly policy: string;
  readonly item: Item;
  readonly kind: Kind;
  readonly prepare: Prepare;
}

/** How long a kind may take for one item. Milliseconds. */
const timeLimit = 10_000;

/** How many are asked at a time: what they ask is often somebody else's server. */
const atATime = 5;

export const createFacts = (strapi: Strapi, policies: Policies, kinds: InstalledKinds): Facts => ({
  areNeeded: (uid) => needFacts(policies.known()?.about(uid) ?? [], kinds.installed()),

  prepare: async (uid, documentIds, locale) => {
    const about = (await policies.current()).about(uid);
    if (documentIds.length === 0 || !needFacts(about, kinds.installed())) return;
    const documents = await judgeDocuments(strapi, policies, {
      uid,
      documentIds,
      locales: await localesOf(strapi, uid, locale),
      version: 'draft',
    });
    const wanted = documents.flatMap((document) => wantedFor(document, kinds));
    await fewAtATime(wanted, atATime, (each) => findOut(strapi, each));
  },
});

/** The judgement itself says which facts it lacked: missing, expired or about other content. */
const wantedFor = (document: JudgedDocument, kinds: InstalledKinds): readonly Wanted[] =>
  document.verdicts.flatMap(({ policy, items }) => {
    const asked = document.judgedBy.find((each) => each.policy.key === policy)?.policy.items ?? [];
    return items
      .filter(({ findings }) => findings.some(({ rule }) => rule === 'fact.missing'))
      .flatMap((verdict): Wanted[] => {
        const item = asked.find(({ key }) => key === verdict.item);
        const kind = kinds.installed().get(item?.kind ?? '');
        const prepare = kinds.preparerOf(item?.kind ?? '');
        if (item === undefined || kind === undefined || prepare === undefined) return [];
        return [{ document, policy, item, kind, prepare }];
      });
  });

const findOut = async (
  strapi: Strapi,
  { document: { row, snapshot }, policy, item, kind, prepare }: Wanted
): Promise<void> => {
  const { uid, documentId, locale } = row;
  try {
    const { value, freshFor } = await within(timeLimit, (signal) =>
      prepare({ settings: item.settings, document: snapshot, signal })
    );
    if (!(freshFor > 0)) throw new Error('freshFor must be a number of seconds, more than none.');
    const preparedAt = new Date();
    await putFact(strapi, {
      entry: { uid, documentId, locale },
      policy,
      item: item.key,
      value,
      demand: factDemandOf(item),
      aboutHash: snapshot.hashes[dependencyKey(dependencyOf(item, kind))] ?? null,
      preparedAt: preparedAt.toISOString(),
      expiresAt: new Date(preparedAt.getTime() + freshFor * 1000).toISOString(),
    });
  } catch (error) {
    strapi.log.error(
      `The publication checklist could not find out what "${policy}/${item.key}" needs to know of ${uid} ${documentId}, which holds it: ${inBrief(error)}`
    );
  }
};
