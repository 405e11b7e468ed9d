import type { Core } from '@strapi/strapi';
import { DECISION, NEWS, POLICY } from './municipality';

/** The document service, without the types of content types it does not know. */
interface Documents {
  create: (params: object) => Promise<Written>;
  update: (params: object) => Promise<Written>;
  publish: (params: object) => Promise<{ documentId: string; entries: Written[] }>;
  unpublish: (params: object) => Promise<unknown>;
  discardDraft: (params: object) => Promise<unknown>;
  delete: (params: object) => Promise<unknown>;
  clone: (params: object) => Promise<{ documentId: string; entries: Written[] }>;
  findOne: (params: object) => Promise<Written | null>;
  findMany: (params: object) => Promise<Written[]>;
}

export interface Written {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly [attribute: string]: unknown;
}

export const documents = (strapi: Core.Strapi, uid: string = NEWS): Documents =>
  strapi.documents(uid as never) as unknown as Documents;

/** The first of what a call gave back; a test that expects one fails where there is none. */
export const only = <Entry>(entries: readonly Entry[]): Entry => {
  const [first] = entries;
  if (first === undefined) throw new Error('There is none');
  return first;
};

/** A short text that says everything the automatic items ask for. */
export const text = (words: string): object => ({
  preamble: `${words} i korthet.`,
  body: [{ type: 'paragraph', children: [{ type: 'text', text: `${words}. Välkommen!` }] }],
  contact: { name: 'Anna Berg', email: 'anna.berg@lerum.example' },
});

export const draftNews = (
  strapi: Core.Strapi,
  title = 'Ny lekplats',
  data: object = {},
  locale = 'sv'
): Promise<Written> =>
  documents(strapi).create({ locale, data: { title, ...text(title), ...data } });

/** The four answers that the policy demands of every text. */
export const goodAnswers: Readonly<Record<string, unknown>> = {
  sender: { selected: ['samhallsbyggnad'] },
  audience: { selected: ['invanare'] },
  'plain-language': { declared: true, name: 'Rebecka Lind' },
  anchored: { with: { name: 'Enhetschefen' }, when: '2026-01-15', reference: 'KS 2026/123' },
};

const somebody = { kind: 'admin', id: '1', name: 'Rebecka Lind' };

interface Answers {
  give: (address: object, answer: object, actor: object) => Promise<unknown>;
}

/** Answers items of a draft, from code. */
export const answer = async (
  strapi: Core.Strapi,
  documentId: string,
  answers: Readonly<Record<string, unknown>> = goodAnswers,
  {
    locale = 'sv',
    uid = NEWS,
    policy = POLICY,
  }: { locale?: string | null; uid?: string; policy?: string } = {}
): Promise<void> => {
  const service: Answers = strapi.plugin('publication-checklist').service('answers');
  for (const [item, value] of Object.entries(answers)) {
    await service.give({ uid, documentId, locale }, { policy, item, value }, somebody);
  }
};

/** A draft with every answer it needs. */
export const clearNews = async (
  strapi: Core.Strapi,
  title?: string,
  data?: object,
  locale = 'sv'
): Promise<Written> => {
  const draft = await draftNews(strapi, title, data, locale);
  await answer(strapi, draft.documentId, goodAnswers, { locale });
  return draft;
};

/** A clear draft with a title that plain language remarks on, and is left as it is. */
export const oddlyTitled = async (strapi: Core.Strapi, title: string): Promise<Written> => {
  const draft = await draftNews(strapi, title, text('Ny lekplats'));
  const left = { declared: true, name: 'Rebecka Lind', left: 1, why: 'Det ska stå så.' };
  await answer(strapi, draft.documentId, { ...goodAnswers, 'plain-language': left });
  return draft;
};

/** A document that is public. */
export const publishedNews = async (
  strapi: Core.Strapi,
  title?: string,
  data?: object
): Promise<Written> => {
  const draft = await clearNews(strapi, title, data);
  await documents(strapi).publish({ documentId: draft.documentId, locale: 'sv' });
  return draft;
};

/** Titles of what is public of a document, by locale: what the world sees. */
export const publicTitles = async (
  strapi: Core.Strapi,
  documentId: string,
  uid: string = NEWS
): Promise<Record<string, string>> => {
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
  })) as Written[];
  return Object.fromEntries(rows.map(({ locale, title }) => [locale ?? '', title]));
};

export const draftTitle = async (strapi: Core.Strapi, documentId: string, locale = 'sv') =>
  (await documents(strapi).findOne({ documentId, locale, status: 'draft' }))?.title;

/** How many public rows there are of a type. */
export const countPublic = (strapi: Core.Strapi, uid: string = NEWS): Promise<number> =>
  strapi.db.query(uid).count({ where: { publishedAt: { $notNull: true } } });

export interface DecisionRow {
  readonly entryDocumentId: string;
  readonly entryLocale: string;
  readonly title: string;
  readonly route: string;
  readonly actorKind: string;
  readonly actorName: string;
  readonly contentHash: string;
  readonly outcome: string;
  readonly request: string;
  readonly details: { readonly words: string; readonly onBehalfOf?: string } | null;
  readonly policyVersions: { policy: string; policyVersion: string }[];
  readonly verdicts: {
    policy: string;
    outcome: string;
    items: { item: string; status: string; answer: { value: unknown } | null }[];
  }[];
}

/** The ledger, oldest row first. */
export const ledger = async (strapi: Core.Strapi): Promise<DecisionRow[]> =>
  (await strapi.db.query(DECISION).findMany({ orderBy: { id: 'asc' } })) as DecisionRow[];

/** The refusal a promise ends in. Fails the test when it ends well. */
export const refusal = async (asked: Promise<unknown>): Promise<Refused> => {
  try {
    await asked;
  } catch (error) {
    return error as Refused;
  }
  throw new Error('It was let through');
};

export interface Refused extends Error {
  readonly details: {
    readonly errors: readonly { path: string[]; message: string; name: string }[];
    readonly checklist: readonly {
      documentId: string;
      locale: string | null;
      title: string;
      reasons: { item: string; path: string[]; message: string }[];
    }[];
    readonly saved: { documentId: string; locale: string | null } | null;
  };
}

/** The items a refusal names for its first document. */
export const missing = (refused: Pick<Refused, 'details'>): string[] => [
  ...new Set((refused.details.checklist[0]?.reasons ?? []).map(({ item }) => item)),
];
