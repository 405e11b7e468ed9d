import { canonicalJson } from '../../src/canonical/json';
import type { Values } from '../../src/content/values';
import { endGrantsOfOthers } from '../approval/grants';
import { contentSchemaOf } from '../content/content-schema';
import { contentQuery, readRows, type DocumentRow } from '../content/read-rows';
import { sharedAttributes } from '../content/shared-fields';
import { appendDecisions, currentAsking } from '../ledger/ledger';
import { asUid, type Strapi } from '../strapi';
import { localesOf } from '../content/locales';
import { asDocumentWrite, Passage, throughPassage } from './passage';
import { judgeTouched } from './touched';
import type { Gate } from './transaction';

/** What Strapi's i18n knows of the fields all locales of a document share. */
interface SharedFields {
  readonly getNestedPopulateOfNonLocalizedAttributes: (uid: string) => string[];
}

interface Localizations {
  readonly syncNonLocalizedAttributes: (entry: unknown, model: unknown) => Promise<void>;
}

const sharedFields = (strapi: Strapi) =>
  strapi.plugin('i18n').service<SharedFields>('content-types');

const localizations = (strapi: Strapi) =>
  strapi.plugin('i18n').service<Localizations>('localizations');

/** The draft as it is before a write that will publish; undefined where nothing is shared. */
export const draftBefore = async (
  strapi: Strapi,
  uid: string,
  params: Readonly<Record<string, unknown>>
): Promise<DocumentRow | undefined> => {
  const { documentId, locale } = params;
  if (typeof documentId !== 'string' || sharedAttributes(strapi, uid).length === 0)
    return undefined;
  const schema = contentSchemaOf(strapi, uid);
  const locales = await localesOf(strapi, uid, locale);
  const [row] = await readRows(strapi, {
    schema,
    documentIds: [documentId],
    locales,
    version: 'draft',
  });
  return row;
};

/**
 * Carries changed shared fields into the live versions of the other locales, as
 * Strapi does when a write publishes at once, and judges each of those too: they
 * are public with new content.
 *
 * @param before the draft as it was before the write, if there was one
 */
export const carryToOtherLocales = async (
  gate: Gate,
  uid: string,
  documentId: string,
  locale: string | null,
  before: DocumentRow | undefined
): Promise<void> => {
  const { strapi } = gate;
  const shared = sharedAttributes(strapi, uid);
  if (shared.length === 0) return;
  const schema = contentSchemaOf(strapi, uid);
  const live = await readRows(strapi, {
    schema,
    documentIds: [documentId],
    locales: 'all',
    version: 'published',
  });
  const source = live.find((row) => row.locale === locale);
  if (source === undefined) return;
  const sameAsSource = (row: DocumentRow) =>
    sharedOf(row.values, shared) === sharedOf(source.values, shared);
  if ((before !== undefined && sameAsSource(before)) || live.every(sameAsSource)) return;

  const entry: unknown = await contentQuery(strapi, uid).findOne({
    where: { id: source.id },
    populate: sharedFields(strapi).getNestedPopulateOfNonLocalizedAttributes(uid),
  });
  const passage = new Passage(uid, documentId, []);
  await throughPassage(passage, () =>
    asDocumentWrite(() =>
      localizations(strapi).syncNonLocalizedAttributes(entry, strapi.contentType(asUid(uid)))
    )
  );
  const judged = await judgeTouched(gate, passage);
  await appendDecisions(strapi, judged, 'published', currentAsking(strapi));
  await endGrantsOfOthers(strapi, judged);
};

const sharedOf = (values: Values, shared: readonly string[]): string =>
  canonicalJson(
    Object.fromEntries(Object.entries(values).filter(([name]) => shared.includes(name)))
  );
