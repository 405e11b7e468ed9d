import { isList, isMembers, type Json } from '../../src/canonical/json';
import { inLanguage, listing, type Language, type Localized } from '../../src/language/localized';
import { sentence, type SentenceValues } from '../../src/language/messages';
import type { Condition } from '../../src/policy/condition/condition';
import { describeCondition, type Names } from '../../src/policy/condition/describe';
import type { Difference } from '../../src/policy/differences';
import { differenceMessages, memberWords } from './difference-messages';

/** What differences are told with: how the reader knows the items and what conditions name. */
export interface Known {
  readonly item: (key: string) => string;
  readonly names: Names;
}

/** One difference between two policies, as a sentence. */
export const describeDifference = (
  difference: Difference,
  known: Known,
  language: Language
): string => {
  const { change, path, before, after } = difference;
  const [root, key, ...further] = path;
  const say = (rule: string, values: SentenceValues = {}) =>
    sentence(differenceMessages, rule, values, language);
  if (root === 'items' && key === undefined && change === 'moved') return say('itemsMoved');
  if (root === 'items' && key !== undefined && further.length === 0) {
    const label = labelIn(change === 'removed' ? before : after, language) ?? known.item(key);
    if (change === 'added') return say('itemAdded', { item: label });
    if (change === 'removed') return say('itemRemoved', { item: label });
  }
  const isInItem = root === 'items' && key !== undefined;
  return say(change, {
    where: isInItem ? say('item', { item: known.item(key) }) : say('policy'),
    what: part(isInItem ? further : path, language),
    before: value(before, path, known, language),
    after: value(after, path, known, language),
  });
};

/** "label in Swedish", "settings, options, media": the steps, in words where there are words. */
const part = (path: readonly string[], language: Language): string => {
  const last = path.at(-1);
  const isInLanguage = (last === 'sv' || last === 'en') && path.length > 1;
  const steps = isInLanguage ? path.slice(0, -1) : path;
  const named = steps.filter((step, index) => step !== 'settings' || index === steps.length - 1);
  const words = named.map((step) => wordFor(step, language) ?? `”${step}”`).join(', ');
  return isInLanguage ? `${words} ${wordFor(last, language) ?? ''}` : words;
};

const wordFor = (step: string, language: Language): string | undefined =>
  memberWords[language][step]?.({});

const longest = 120;

const value = (
  given: Json | null,
  path: readonly string[],
  known: Known,
  language: Language
): string => {
  const say = (rule: string) => sentence(differenceMessages, rule, {}, language);
  if (given === null) return say('nothing');
  if (typeof given === 'boolean') return say(given ? 'yes' : 'no');
  if (typeof given === 'number') return String(given);
  if (typeof given === 'string') return text(given, path, language);
  if (isList(given)) return listed(given, path, known, language);
  if (path.at(-1) === 'appliesWhen' && isMembers(given)) {
    return describeCondition(given as unknown as Condition, known.names, language);
  }
  return quoted(labelIn(given, language) ?? textIn(given, language) ?? JSON.stringify(given));
};

const listed = (
  given: readonly Json[],
  path: readonly string[],
  known: Known,
  language: Language
): string =>
  given.length === 0
    ? sentence(differenceMessages, 'nothing', {}, language)
    : listing(
        given.map((entry) => value(entry, path, known, language)),
        language
      );

const text = (given: string, path: readonly string[], language: Language): string => {
  const isWord = ['enforcement', 'requirement', 'dependsOn'].includes(path.at(-1) ?? '');
  return isWord ? (wordFor(given, language) ?? quoted(given)) : quoted(given);
};

const quoted = (words: string): string =>
  `”${words.length > longest ? `${words.slice(0, longest)}…` : words}”`;

/** What a thing is called, where it says so itself. */
const labelIn = (thing: Json | null, language: Language): string | undefined => {
  if (!isMembers(thing ?? undefined)) return undefined;
  const { label, name, text: words } = thing as Readonly<Record<string, Json>>;
  if (typeof words === 'string') return words;
  return textIn(label ?? name ?? words ?? null, language);
};

const textIn = (thing: Json | null, language: Language): string | undefined => {
  if (!isMembers(thing ?? undefined)) return undefined;
  const words = inLanguage(thing as Localized, language);
  return typeof words === 'string' && words !== '' ? words : undefined;
};
