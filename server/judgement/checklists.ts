import type { Checklist, States } from '../../src/contracts/checklist';
import { blocking, missingItems } from '../../src/checklist/verdict';
import type { Kinds } from '../../src/kinds/kinds';
import type { Item } from '../../src/policy/policy';
import type { VersionedPolicy } from '../../src/policy/version';
import type { Address } from '../answers/answers';
import { contentSchemaOf } from '../content/content-schema';
import { localesOf } from '../content/locales';
import type { Strapi } from '../strapi';
import { judgeDocuments, type Judges } from './judge-documents';

/** Whose eyes a checklist is for. */
export interface Reader {
  readonly name: string;
  /** Codes of their admin roles. */
  readonly roles: readonly string[];
  /** Attributes they may read. */
  readonly readable: readonly string[];
  readonly mayUpdate: boolean;
}

export interface Checklists {
  /** A saved draft's checklist, or that of a document to come. */
  readonly read: (
    address: Omit<Address, 'documentId'> & { readonly documentId?: string | undefined },
    reader: Reader
  ) => Promise<Checklist>;
  /**
   * What the list view shows of some documents in a locale.
   * @param mayRead leaves out drafts that whoever asks may not read
   */
  readonly states: (
    uid: string,
    documentIds: readonly string[],
    locale: string | undefined,
    mayRead?: (draft: object) => boolean
  ) => Promise<States>;
}

export const createChecklists = (strapi: Strapi, policies: Judges): Checklists => ({
  read: async ({ uid, documentId, locale }, reader) => {
    const locales = await localesOf(strapi, uid, locale);
    const schema = contentSchemaOf(strapi, uid);
    const [judged] = await judgeDocuments(strapi, policies, {
      uid,
      documentIds: documentId === undefined ? [] : [documentId],
      locales,
      version: 'draft',
    });
    const about = judged?.judgedBy ?? (await policies.current()).about(uid);
    const entries = Object.entries(judged?.row.values ?? {});
    return {
      uid,
      documentId: documentId ?? null,
      locale: judged?.row.locale ?? (locales === 'all' ? null : (locales[0] ?? null)),
      policies: about,
      schema,
      values: Object.fromEntries(entries.filter(([name]) => reader.readable.includes(name))),
      readable: reader.readable,
      hashes: judged?.snapshot.hashes ?? {},
      answers: judged?.snapshot.answers ?? [],
      facts: judged?.snapshot.facts ?? [],
      approvals: judged?.snapshot.approvals ?? [],
      exemptions: judged?.snapshot.exemptions ?? [],
      verdicts: judged?.verdicts ?? [],
      answerable: reader.mayUpdate ? answerableBy(reader, about, policies.kinds()) : [],
      roles: await roleNames(strapi, about),
      reader: reader.name,
      now: new Date().toISOString(),
    };
  },

  states: async (uid, documentIds, locale, mayRead) => {
    const locales = await localesOf(strapi, uid, locale);
    const wanted = { uid, documentIds, locales, version: 'draft' as const, admits: mayRead };
    const judged = await judgeDocuments(strapi, policies, wanted);
    return Object.fromEntries(
      judged.map(({ row, verdicts, open }) => {
        const held = blocking(verdicts);
        const missing = held.reduce((sum, verdict) => sum + missingItems(verdict).length, 0);
        const governed = verdicts.some(({ enforcement }) => enforcement === 'enforce');
        const state = !governed ? 'ungoverned' : held.length > 0 ? 'held' : 'clear';
        return [row.documentId, { state, missing, unreviewed: open.includes('review') }];
      })
    );
  },
});

/** Whether somebody with these roles may answer an item that the policy reserves, or not. */
export const mayAnswer = (item: Item, roles: readonly string[]): boolean =>
  item.answeredBy === undefined || item.answeredBy.some((role) => roles.includes(role));

/** As administrators named them; a role that is gone keeps its code. */
const roleNames = async (
  strapi: Strapi,
  policies: readonly VersionedPolicy[]
): Promise<Readonly<Record<string, string>>> => {
  const codes = policies.flatMap(({ policy }) =>
    policy.items.flatMap(({ answeredBy }) => answeredBy ?? [])
  );
  if (codes.length === 0) return {};
  const roles = (await strapi.db
    .query('admin::role')
    .findMany({ select: ['code', 'name'], where: { code: { $in: [...new Set(codes)] } } })) as {
    readonly code: string;
    readonly name: string;
  }[];
  return Object.fromEntries(roles.map(({ code, name }) => [code, name]));
};

const answerableBy = (
  { roles }: Reader,
  policies: readonly VersionedPolicy[],
  kinds: Kinds
): readonly string[] =>
  policies.flatMap(({ policy }) =>
    policy.items
      .filter((item) => kinds.get(item.kind)?.answer !== undefined && mayAnswer(item, roles))
      .map((item) => `${policy.key}/${item.key}`)
  );
