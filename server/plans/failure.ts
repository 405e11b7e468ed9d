import type { RefusalDetails } from '../../src/contracts/refusal';
import type { Localized } from '../../src/language/localized';
import { inAllLanguages, sentence } from '../../src/language/messages';
import { planMessages } from '../../src/notices/plan-messages';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { inLines, reasonsFor } from './clear-by';

/** The text that was to be published is not there. */
export class Gone extends Error {}

/**
 * Why a publication was refused, in every language; undefined for an error that may
 * not be there the next time.
 */
export const refusalInWords = async (
  strapi: Strapi,
  uid: string,
  error: unknown
): Promise<Localized | undefined> => {
  if (error instanceof Gone) return saidOf('gone');
  if (!(error instanceof Error) || !refusals.includes(error.name)) return undefined;
  const { checklist = [] } = (error as { details?: Partial<RefusalDetails> }).details ?? {};
  if (checklist.length === 0) return inAllLanguages(() => error.message);
  const about = (await getService(strapi, 'policies').current()).about(uid);
  return inAllLanguages((language) =>
    checklist
      .flatMap(({ verdicts }) => inLines(reasonsFor(strapi, verdicts, about, language)))
      .join('\n')
  );
};

/** Strapi's own errors that say no, as opposed to those that say that something broke. */
const refusals = ['ValidationError', 'YupValidationError', 'ForbiddenError', 'NotFoundError'];

export const saidOf = (rule: string): Localized =>
  inAllLanguages((language) => sentence(planMessages, rule, {}, language));
