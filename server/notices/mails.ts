import { noticeKinds, type NoticeKind } from '../../src/contracts/decisions';
import type { NoticeFacts } from '../../src/notices/facts';
import { nextMorning } from '../../src/notices/morning';
import { audienceOf } from '../../src/notices/receivers';
import { writeMail } from '../../src/notices/write';
import type { PluginConfig } from '../config';
import { PLUGIN_ID } from '../plugin-id';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { decisionLink, documentLink, preferencesLink } from './link';
import type { OutgoingMail } from './outbox';
import { preferencesOf } from './preferences';
import { receiversOf } from './receivers';
import type { Told } from './tell';

/** The mails about something that happened: one for each whom it concerns and who wants it. */
export const mailsAbout = async (
  strapi: Strapi,
  told: Told,
  now: string
): Promise<OutgoingMail[]> => {
  const { kind } = told;
  if (!isNotice(kind)) return [];
  const receivers = await receiversOf(strapi, kind, told);
  if (receivers.length === 0) return [];
  const preferences = await preferencesOf(
    strapi,
    receivers.map(({ id }) => id)
  );
  const timeZone = await timeZoneFor(strapi, told.document.uid);
  const facts = factsOf(strapi, kind, told);
  const choices = preferencesLink(strapi);
  return receivers
    .filter(({ id }) => !preferences(id).muted.includes(kind))
    .map(({ id, email, name, language }) => {
      const digest = preferences(id).digest === 'daily';
      return {
        to: email,
        userId: id,
        name,
        language,
        timeZone,
        digest,
        facts,
        ...writeMail(facts, { name, language, timeZone, preferences: choices }),
        sendAt: digest ? nextMorning(now, timeZone) : now,
      };
    });
};

const isNotice = (kind: Told['kind']): kind is NoticeKind =>
  noticeKinds.some((known) => known === kind);

const factsOf = (strapi: Strapi, kind: NoticeKind, told: Told): NoticeFacts => {
  const { document, actor, submission, words, item, plannedFor, isPlanned = false } = told;
  return {
    kind,
    title: document.title,
    actor: actor.name,
    submitter: submission?.submittedBy.name ?? '',
    words,
    item,
    sender: submission?.sender ?? null,
    dueAt: submission?.dueAt ?? null,
    plannedFor,
    isWaiting: submission?.state === 'waiting',
    isPublic: submission?.state === 'published',
    isPlanned,
    isReview: submission?.asks === 'review',
    link:
      audienceOf[kind] === 'deciders' && submission !== null
        ? decisionLink(strapi, submission.id)
        : documentLink(strapi, document),
  };
};

/** Where the clock is: as the config says, else as a policy about the type does. */
const timeZoneFor = async (strapi: Strapi, uid: string): Promise<string> => {
  const { timeZone } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  if (timeZone !== undefined) return timeZone;
  const [first] = (await getService(strapi, 'policies').current()).about(uid);
  return first?.policy.timeZone ?? 'UTC';
};
