import { inLanguage, type Language } from '../language/localized';
import { sentence, type SentenceValues } from '../language/messages';
import type { Mail, NoticeFacts, Receiver } from './facts';
import { oneLine } from './plain';
import { htmlOf, textOf, type Letter, type Section } from './letter';
import { frame, openings, subjects } from './words';

/** One notice as one mail. */
export const writeMail = (facts: NoticeFacts, receiver: Receiver): Mail =>
  mailOf({
    subject: subjectOf(facts, receiver.language),
    receiver,
    lead: null,
    sections: [sectionOf(facts, receiver)],
  });

/** Several notices as one mail, oldest first. */
export const writeDigest = (notices: readonly NoticeFacts[], receiver: Receiver): Mail => {
  const { language } = receiver;
  return mailOf({
    subject: sentence(subjects, 'digest', { count: notices.length }, language),
    receiver,
    lead: sentence(frame, 'digest', {}, language),
    sections: notices.map((facts) => ({
      ...sectionOf(facts, receiver),
      heading: subjectOf(facts, language),
    })),
  });
};

/** The subject of one notice, as lists of them show it too. */
export const subjectOf = (facts: NoticeFacts, language: Language): string =>
  oneLine(
    sentence(
      subjects,
      isUnreviewed(facts) ? 'unreviewed' : facts.kind,
      { title: oneLine(facts.title) },
      language
    )
  );

/** Whether it reminds of an emergency publication that nobody has reviewed. */
const isUnreviewed = ({ kind, isReview }: NoticeFacts): boolean =>
  kind === 'overdue' && isReview === true;

const mailOf = ({
  subject,
  receiver: { name, language, preferences },
  lead,
  sections,
}: {
  readonly subject: string;
  readonly receiver: Receiver;
  readonly lead: string | null;
  readonly sections: readonly Section[];
}): Mail => {
  const letter: Letter = {
    language,
    subject: oneLine(subject),
    hello: sentence(frame, 'hello', { name: oneLine(name) }, language),
    lead,
    sections,
    foot: { words: sentence(frame, 'foot', {}, language), link: preferences },
  };
  return { subject: letter.subject, text: textOf(letter), html: htmlOf(letter) };
};

const sectionOf = (facts: NoticeFacts, { language, timeZone }: Receiver): Section => {
  const say = (rule: string, values: SentenceValues = {}) =>
    sentence(frame, rule, values, language);
  const when = (instant: string) => momentIn(instant, timeZone, language);
  const words = typeof facts.words === 'string' ? facts.words : inLanguage(facts.words, language);
  return {
    heading: null,
    opening: openingOf(facts, language),
    lines: [
      ...(facts.sender === null
        ? []
        : [say('sender', { sender: oneLine(inLanguage(facts.sender, language)) })]),
      ...(facts.dueAt === null || !isAsking(facts)
        ? []
        : [say('due', { when: when(facts.dueAt) })]),
      ...(facts.plannedFor === null ? [] : [say('planned', { when: when(facts.plannedFor) })]),
    ],
    quote:
      words.trim() === ''
        ? null
        : {
            by:
              facts.kind === 'planFailed'
                ? say('why')
                : say('quote', {
                    actor: oneLine(facts.kind === 'overdue' ? facts.submitter : facts.actor),
                  }),
            words: words.trim(),
          },
    action: say(actionOf(facts)),
    link: facts.link,
  };
};

const openingOf = (facts: NoticeFacts, language: Language): string => {
  const usual = facts.kind === 'approved' ? approvalOf(facts) : facts.kind;
  const rule = isUnreviewed(facts) ? 'unreviewed' : usual;
  const values = {
    title: oneLine(facts.title),
    actor: oneLine(facts.actor),
    submitter: oneLine(facts.submitter),
    item: facts.item === null ? '' : oneLine(inLanguage(facts.item, language)),
  };
  return sentence(openings, rule, values, language);
};

const approvalOf = ({ isPublic, isPlanned, isWaiting }: NoticeFacts): string => {
  if (isPublic) return 'approvedAndPublic';
  if (isPlanned === true) return 'approvedAndPlanned';
  return isWaiting ? 'approvedByOne' : 'approved';
};

/** Whether somebody is asked to decide by a time. */
const isAsking = ({ kind, isReview }: NoticeFacts): boolean =>
  kind === 'submitted' || (kind === 'overdue' && isReview !== true);

const actionOf = ({ kind, isReview }: NoticeFacts): string => {
  switch (kind) {
    case 'submitted':
    case 'overdue':
      return isReview === true ? 'review' : 'decide';
    case 'emergency':
      return 'review';
    case 'approved':
    case 'exempted':
    case 'returned':
    case 'planFailed':
      return 'edit';
  }
};

/** "25 november 2026 kl. 16:00", where the organisation is. */
const momentIn = (instant: string, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant));
