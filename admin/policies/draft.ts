import { isMembers, type Json, type Members } from '../../src/canonical/json';
import { inLanguage, type Language, type Localized } from '../../src/language/localized';
import { at, listAt, moved, textAt, withAt } from './json-path';
import { newKey, untaken } from './keys';

/** A policy as it is being written: anything may be missing or wrong in it. */
export type Draft = Members;

export const draftOf = (written: unknown): Draft =>
  isMembers(written as Json) ? (written as Members) : {};

export const itemsOf = (draft: Draft): readonly Json[] => listAt(draft, ['items']);

export const itemKeys = (draft: Draft): readonly string[] =>
  itemsOf(draft).map((item) => textAt(item, ['key']));

/** A text in the reader's language, as far as it has been written. */
export const localizedAt = (tree: Json | undefined, path: readonly string[], language: Language) =>
  inLanguage((at(tree, path) ?? {}) as Localized, language);

/** What an item is called while it is being written: its label, or else its key. */
export const itemName = (item: Json | undefined, language: Language): string =>
  localizedAt(item, ['label'], language) || textAt(item, ['key']);

const withItems = (draft: Draft, items: readonly Json[]): Draft => ({ ...draft, items });

/** Adds an item last; its key comes from its label. */
export const addItem = (draft: Draft, kind: string, label: Localized): Draft => {
  const key = newKey(label.en ?? label.sv ?? '', itemKeys(draft), kind.toLowerCase());
  const item: Members = {
    key,
    kind,
    requirement: 'required',
    label: label as Members,
    settings: {},
  };
  return withItems(draft, [...itemsOf(draft), item]);
};

/** Puts a copy right after an item, under a key of its own. */
export const duplicateItem = (draft: Draft, index: number): Draft => {
  const items = itemsOf(draft);
  const original = items[index];
  if (original === undefined) return draft;
  const copy = withAt(original, ['key'], untaken(textAt(original, ['key']), itemKeys(draft)));
  return withItems(draft, [...items.slice(0, index + 1), copy, ...items.slice(index + 1)]);
};

export const removeItem = (draft: Draft, index: number): Draft =>
  withItems(
    draft,
    itemsOf(draft).filter((_item, place) => place !== index)
  );

export const moveItem = (draft: Draft, from: number, to: number): Draft =>
  withItems(draft, moved(itemsOf(draft), from, to));

interface NewPolicy {
  readonly name: Localized;
  readonly contentTypes: readonly string[];
  readonly taken: readonly string[];
  readonly timeZone: string;
}

/**
 * A policy to begin from. On trial, so that nobody is stopped by a checklist
 * that is half written; with one item, since a policy without any says nothing.
 */
export const newPolicy = ({ name, contentTypes, taken, timeZone }: NewPolicy): Draft => ({
  key: newKey(name.en ?? name.sv ?? '', taken, 'policy'),
  name: name as Members,
  enforcement: 'evaluate',
  contentTypes,
  timeZone,
  items: [
    {
      key: 'read-through',
      kind: 'declaration',
      requirement: 'required',
      label: { sv: 'Genomläst', en: 'Read through' },
      settings: {
        statement: {
          sv: 'Jag har läst igenom hela texten.',
          en: 'I have read the whole text through.',
        },
      },
    },
  ],
});
