import { diffWordsWithSpace } from 'diff';

export type Change = 'same' | 'added' | 'removed';

/** Some words of a paragraph, and what became of them. */
export interface Piece {
  readonly change: Change;
  readonly text: string;
}

/** Beyond so many changed words, two paragraphs have nothing to do with each other. */
const mostChanges = 1_000;

/** What became of the words of a paragraph; undefined where it is another altogether. */
export const wordsBetween = (before: string, after: string): readonly Piece[] | undefined => {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostChanges });
  if (parts === undefined) return undefined;
  return gathered(
    parts.map(({ added, removed, value }) => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }))
  );
};

/**
 * Changes with nothing but a space between them are read as one: all that is gone,
 * then all that is new.
 */
const gathered = (pieces: readonly Piece[]): readonly Piece[] => {
  const read: Piece[] = [];
  let [removed, added] = ['', ''];
  const leave = () => {
    if (removed !== '') read.push({ change: 'removed', text: removed });
    if (added !== '') read.push({ change: 'added', text: added });
    [removed, added] = ['', ''];
  };
  pieces.forEach(({ change, text }, index) => {
    const isBetween = removed + added !== '' && index < pieces.length - 1;
    const isGap = change === 'same' && text.trim() === '' && isBetween;
    if (change === 'removed' || isGap) removed += text;
    if (change === 'added' || isGap) added += text;
    if (change !== 'same' || isGap) return;
    leave();
    read.push({ change, text });
  });
  leave();
  return read;
};

/** How much of the longer of two texts is in both, from 0 to 1. */
export const alikeness = (pieces: readonly Piece[]): number => {
  const letters = (change: Change) =>
    pieces
      .filter((piece) => piece.change === change)
      .reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  const longer = letters('same') + Math.max(letters('added'), letters('removed'));
  return longer === 0 ? 1 : letters('same') / longer;
};

/** How often each word is there: cheap to compare, however long the text is. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly letters: number;
}

export const bagOf = (text: string): Bag => {
  const words = new Map<string, number>();
  let letters = 0;
  for (const word of text.split(/\s+/)) {
    if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
    letters += word.length;
  }
  return { words, letters };
};

/** How much of the longer of two texts has its words in both, from 0 to 1. */
export const shared = (one: Bag, other: Bag): number => {
  const longer = Math.max(one.letters, other.letters);
  let letters = 0;
  for (const [word, times] of one.words) {
    letters += word.length * Math.min(times, other.words.get(word) ?? 0);
  }
  return longer === 0 ? 1 : letters / longer;
};
