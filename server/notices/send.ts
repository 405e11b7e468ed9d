import { inBrief } from '../../src/language/in-brief';
import { languages } from '../../src/language/localized';
import type { Mail, NoticeFacts } from '../../src/notices/facts';
import { isAddress, oneLine } from '../../src/notices/plain';
import { writeDigest } from '../../src/notices/write';
import { NOTICE } from '../plugin-id';
import type { Strapi } from '../strapi';
import { sendEvents } from './events';
import { preferencesLink } from './link';
import { isMailSetUp, sendMail } from './mail';
import { claimNotice, dueNotices, settleNotices, type DueNotice } from './outbox';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a claim holds: longer than a mail server is waited for. */
const lease = 10 * minute;

/** How often a mail is tried before it is given up: in all about a day. */
export const mostAttempts = 12;

/** A server that fails so many times in a row has its peace until the next round. */
const mostFailures = 3;

/** How long sent notices are kept to be looked at: they hold names and addresses. */
const keptFor = 30 * day;

const inFuture = (milliseconds: number): string =>
  new Date(Date.now() + milliseconds).toISOString();

/** 1, 2, 4 … minutes, six hours at the most. */
export const waitAfter = (attempts: number): number =>
  Math.min(minute * 2 ** (attempts - 1), 360 * minute);

/** One round: all that is due goes out, as far as it can. */
export const sendDue = async (strapi: Strapi): Promise<void> => {
  await sendEvents(strapi, inFuture(lease));
  await tidy(strapi);
  if (!isMailSetUp(strapi)) {
    await noteThatNothingIsSetUp(strapi);
    return;
  }
  let failures = 0;
  for (;;) {
    const due = await dueNotices(strapi, { channel: 'mail', now: inFuture(0), limit: 50 });
    let claimedAny = false;
    for (const notice of due) {
      const claimed = await claim(strapi, notice);
      if (claimed.length === 0) continue;
      claimedAny = true;
      failures = (await deliver(strapi, claimed)) ? 0 : failures + 1;
      if (failures >= mostFailures) return;
    }
    if (!claimedAny) return;
  }
};

/** The notice; and with one that waited for company, all that its receiver is to get with it. */
const claim = async (strapi: Strapi, notice: DueNotice): Promise<DueNotice[]> => {
  const until = inFuture(lease);
  if (!(await claimNotice(strapi, notice, until))) return [];
  if (!isDigest(notice)) return [notice];
  const wanted = { channel: 'mail', now: inFuture(0), limit: 200 } as const;
  const company = await dueNotices(strapi, { ...wanted, digestFor: notice.userId });
  const claimed = [notice];
  for (const each of company) {
    if (await claimNotice(strapi, each, until)) claimed.push(each);
  }
  return claimed;
};

const isDigest = ({ digest }: DueNotice): boolean => digest === true || digest === 1;

/** @returns whether the mail server is well, as far as this one tells */
const deliver = async (strapi: Strapi, claimed: readonly DueNotice[]): Promise<boolean> => {
  const [first] = claimed;
  if (first === undefined) return true;
  const now = inFuture(0);
  if (!isAddress(first.to)) {
    const failed = { state: 'failed', settledAt: now, error: 'badAddress' };
    await settleNotices(strapi, claimed, failed);
    return true;
  }
  try {
    await sendMail(strapi, { to: first.to, ...written(strapi, first, claimed) });
  } catch (error) {
    await postpone(strapi, claimed, inBrief(error));
    return false;
  }
  await settleNotices(strapi, claimed, { state: 'sent', settledAt: now, error: null });
  return true;
};

const written = (strapi: Strapi, first: DueNotice, claimed: readonly DueNotice[]): Mail => {
  if (claimed.length === 1) {
    const { subject, text, html } = first;
    return { subject: oneLine(subject), text, html };
  }
  const { name, timeZone } = first;
  const language = languages.find((known) => known === first.language) ?? 'en';
  const notices = claimed.map(({ happening }) => happening as NoticeFacts);
  return writeDigest(notices, { name, language, timeZone, preferences: preferencesLink(strapi) });
};

const postpone = async (
  strapi: Strapi,
  claimed: readonly DueNotice[],
  error: string
): Promise<void> => {
  for (const notice of claimed) {
    const attempts = notice.attempts + 1;
    const isOver = attempts >= mostAttempts;
    strapi.log.warn(
      `The publication checklist could not send notice ${notice.id}, attempt ${attempts} of ${mostAttempts}: ${error}`
    );
    await settleNotices(strapi, [notice], {
      error,
      ...(isOver
        ? { state: 'failed', settledAt: inFuture(0) }
        : { nextAttemptAt: inFuture(waitAfter(attempts)) }),
    });
  }
};

/** Nothing is lost, nor counted as an attempt; but what nobody would read any more is given up. */
const noteThatNothingIsSetUp = async (strapi: Strapi): Promise<void> => {
  const query = strapi.db.query(NOTICE);
  const waiting = { channel: 'mail', state: 'pending', nextAttemptAt: { $lte: inFuture(0) } };
  const { count } = await query.updateMany({
    where: { ...waiting, error: { $null: true } },
    data: { error: 'notSetUp' },
  });
  if (count > 0) {
    strapi.log.warn(
      'The publication checklist has notices to send, but no e-mail is set up: give the email plugin a provider in config/plugins.'
    );
  }
  await query.updateMany({
    where: { ...waiting, happenedAt: { $lt: inFuture(-7 * day) } },
    data: { state: 'failed', settledAt: inFuture(0), error: 'tooOld' },
  });
};

const tidy = async (strapi: Strapi): Promise<void> => {
  await strapi.db.query(NOTICE).deleteMany({
    where: { channel: 'mail', state: 'sent', settledAt: { $lt: inFuture(-keptFor) } },
  });
};
