import { setTimeout } from 'node:timers/promises';
import { inBrief } from '../../src/language/in-brief';
import { defineMessages, sentence } from '../../src/language/messages';
import { conflict } from '../errors';
import { currentLanguage } from '../request/language';
import type { Strapi } from '../strapi';
import { surrounding } from '../surrounding';
import { contentionIn } from './contention';

/** How often something is tried before its asker is told to. */
const most = 6;

/** Milliseconds before the second try; each pause after it is twice as long. */
const shortest = 15;

const trying = surrounding<true>('trying');

/**
 * Does something anew when the database undid it because somebody else was writing, a
 * bounded number of times. Only whoever opened a transaction can do it anew, so inside
 * one nothing is repeated; nor inside another that is repeated already.
 *
 * Waits for nothing before the first attempt: see `gated`.
 * @param attempt leaves nothing behind where it fails
 * @throws a 409 that says what happened, where others were quicker each time
 */
export const untilThrough = async <Result>(
  strapi: Strapi,
  attempt: (isFirst: boolean) => Promise<Result>
): Promise<Result> => {
  if (strapi.db.inTransaction() || trying.current() === true) return attempt(true);
  for (let tried = 1; ; tried += 1) {
    try {
      return await trying.within(true, () => attempt(tried === 1));
    } catch (error) {
      const contention = contentionIn(error);
      if (contention === undefined) throw error;
      if (contention === 'waited' || tried === most) throw inTheWay(strapi, error);
      // Not all at the same time again.
      await setTimeout(shortest * 2 ** (tried - 1) * (0.5 + Math.random()));
    }
  }
};

const ours = new WeakSet<Error>();

/**
 * What is told to a person instead of what the database said. Its cause says further
 * out what it was, to whoever can do it anew.
 */
export const inTheWay = (strapi: Strapi, cause: unknown): Error => {
  if (cause instanceof Error && ours.has(cause)) return cause;
  strapi.log.warn(`The publication checklist gave way to somebody else: ${inBrief(cause)}`);
  const message = sentence(messages, 'inTheWay', {}, currentLanguage(strapi));
  const error = conflict(strapi, message, cause);
  ours.add(error);
  return error;
};

const messages = defineMessages({
  sv: {
    inTheWay: () =>
      'Flera skrev samtidigt och kom i vägen för varandra. Inget av detta är sparat eller publicerat. Försök igen.',
  },
  en: {
    inTheWay: () =>
      'Several were writing at once and got in each other’s way. Nothing of this was saved or published. Try again.',
  },
});
