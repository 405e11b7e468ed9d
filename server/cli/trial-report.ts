import type { TrialTally, TriedDocument } from '../../src/contracts/policies';
import { inLanguage, type Language } from '../../src/language/localized';
import type { Policy } from '../../src/policy/policy';
import { say } from './messages';

/** What a trial found, to be read by a person: how much each item holds, then which documents. */
export const trialReport = (
  policy: Policy,
  tally: TrialTally,
  held: readonly TriedDocument[],
  language: Language
): readonly string[] => {
  if (tally.held === 0) return [say('nothingHeld', { judged: tally.judged }, language)];
  const { judged, heldPublic } = tally;
  return [
    say('held', { held: tally.held, judged, heldPublic }, language),
    '',
    ...byItem(policy, tally, language),
    '',
    ...held.map((document) => lineOf(document, language)),
  ];
};

const byItem = (policy: Policy, tally: TrialTally, language: Language): readonly string[] => {
  const rows = policy.items.flatMap(({ key, label }): [string, string, string][] => {
    const count = tally.byItem[key];
    return count === undefined ? [] : [[key, String(count), inLanguage(label, language)]];
  });
  const head = [say('headItem', {}, language), say('headHeld', {}, language), ''] as const;
  const all = [head, ...rows];
  const width = (column: 0 | 1) => Math.max(...all.map((row) => row[column].length));
  return all.map(([key, count, label]) =>
    `${key.padEnd(width(0))}  ${count.padStart(width(1))}  ${label}`.trimEnd()
  );
};

const lineOf = (document: TriedDocument, language: Language): string => {
  const { uid, documentId, locale, version, title, items } = document;
  const about = [uid, documentId, locale, say(version, {}, language)];
  return `${title} (${about.filter((word) => word !== null).join(', ')}): ${items.join(', ')}`;
};
