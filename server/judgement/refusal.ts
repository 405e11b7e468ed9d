import { reasonsOf, type Reason } from '../../src/checklist/reasons';
import { blocking } from '../../src/checklist/verdict';
import type { RefusalDetails, RefusedDocument } from '../../src/contracts/refusal';
import type { Kinds } from '../../src/kinds/kinds';
import type { Language } from '../../src/language/localized';
import { counted, defineMessages, sentence } from '../../src/language/messages';
import type { DocumentRow } from '../content/read-rows';
import { PLUGIN_ID } from '../plugin-id';
import { isHeld, type JudgedDocument } from './judge-documents';
import { invalidWith } from '../errors';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';

/** What a refusal was about. */
export interface Refusal {
  readonly judged: readonly JudgedDocument[];
  readonly language: Language;
}

const refusals = new WeakMap<object, Refusal>();

/** What an error refused, if a refusal is what it is. */
export const refusalIn = (error: unknown): Refusal | undefined =>
  typeof error === 'object' && error !== null ? refusals.get(error) : undefined;

/**
 * A refused publish: a 400 that lists every reason, in the reader's language and
 * for programs, with what is about a field laid out as Strapi's form reads it.
 * @param saved the draft that was left behind, where the publish carried edits
 */
export const refusalOf = (
  { strapi, policies }: { readonly strapi: Strapi; readonly policies: Pick<Policies, 'kinds'> },
  { judged, language }: Refusal,
  saved: RefusalDetails['saved'] = null
): Error => {
  const refused = judged
    .filter(isHeld)
    .map((each) => refusedDocument(strapi, each, policies.kinds(), language));
  const details: RefusalDetails = {
    errors: refused.flatMap(({ reasons }) =>
      reasons.map(({ path, label, message }) => ({
        path,
        message: `${label}: ${message}`,
        name: 'ValidationError' as const,
      }))
    ),
    checklist: refused,
    saved,
  };
  const message = messageFor(refused, judged.length, saved !== null, language);
  const error = invalidWith(strapi, message, details);
  refusals.set(error, { judged, language });
  return error;
};

const refusedDocument = (
  strapi: Strapi,
  { row, contentHash, verdicts, judgedBy }: JudgedDocument,
  kinds: Kinds,
  language: Language
): RefusedDocument => ({
  uid: row.uid,
  documentId: row.documentId,
  locale: row.locale,
  title: row.title,
  contentHash,
  verdicts,
  reasons: blocking(verdicts).flatMap((verdict): readonly Reason[] => {
    const policy = judgedBy.find((each) => each.version === verdict.policyVersion)?.policy;
    return policy === undefined ? [] : reasonsOf(verdict, policy, kinds, language);
  }),
  submit: { method: 'POST', href: submitPath(strapi, row) },
});

/** The public API's address for asking; the admin panel has its own, in the panel. */
export const submitPath = (
  strapi: Strapi,
  { uid, documentId, locale }: Pick<DocumentRow, 'uid' | 'documentId' | 'locale'>
): string => {
  const prefix = strapi.config.get('api.rest.prefix', '/api');
  const query = locale === null ? '' : `?locale=${locale}`;
  return `${prefix}/${PLUGIN_ID}/submissions/${uid}/${documentId}${query}`;
};

const messageFor = (
  refused: readonly RefusedDocument[],
  asked: number,
  saved: boolean,
  language: Language
): string => {
  const say = (rule: string, values: Record<string, string | number> = {}) =>
    sentence(messages, rule, values, language);
  const opening = saved ? say('savedNotPublished') : '';
  const [only] = refused;
  const body =
    refused.length === 1 && asked === 1 && only !== undefined
      ? say('one', { title: nameOf(only), count: labels(only).length, what: what(only) })
      : [
          say('several', { refused: refused.length, asked }),
          ...refused.map((each) => say('each', { title: nameOf(each), what: what(each) })),
          say('nothingPublished'),
        ].join(' ');
  return [opening, body].filter(Boolean).join(' ');
};

const nameOf = ({ title, locale }: RefusedDocument): string =>
  locale === null ? `”${title}”` : `”${title}” (${locale})`;

const labels = ({ reasons }: RefusedDocument): readonly string[] => [
  ...new Set(reasons.map(({ label }) => label)),
];

/** What is missing, by its label; why is added where "there is no answer" does not say it. */
const what = (document: RefusedDocument): string =>
  labels(document)
    .map((label) => {
      const reasons = document.reasons.filter((reason) => reason.label === label);
      const explained = reasons.filter(
        ({ rule, path }) => rule !== 'answer.missing' || path.length > 3
      );
      const messages = explained.map(({ message }) => message.replace(/\.$/, ''));
      return messages.length === 0 ? label : `${label} (${messages.join('; ')})`;
    })
    .join(' · ');

const messages = defineMessages({
  sv: {
    savedNotPublished: () => 'Sparat som utkast, inte publicerat.',
    one: ({ title, count, what: missing }) =>
      `${title} är hejdad. ${counted(count, 'sak', 'saker')} saknas i publiceringschecklistan: ${missing}.`,
    several: ({ refused, asked }) =>
      `${refused} av ${asked} är hejdade av publiceringschecklistan.`,
    each: ({ title, what: missing }) => `${title}: ${missing}.`,
    nothingPublished: () => 'Inget publicerades.',
  },
  en: {
    savedNotPublished: () => 'Saved as draft, not published.',
    one: ({ title, count, what: missing }) =>
      `${title} is held. ${counted(count, 'thing is', 'things are')} missing from the publication checklist: ${missing}.`,
    several: ({ refused, asked }) =>
      `${refused} of ${asked} are held by the publication checklist.`,
    each: ({ title, what: missing }) => `${title}: ${missing}.`,
    nothingPublished: () => 'Nothing was published.',
  },
});
