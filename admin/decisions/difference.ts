import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ReadableField } from '../../src/approval/readable';

export type Change = 'same' | 'added' | 'removed';

/** Some words of a paragraph, and what became of them. */
export interface Piece {
  readonly change: Change;
  readonly text: string;
}

/** A paragraph as it reads: untouched, new, gone, or changed in some of its words. */
export type Paragraph =
  | { readonly change: Change; readonly text: string; readonly file?: string | undefined }
  | { readonly change: 'changed'; readonly pieces: readonly Piece[] };

/** One field of a text beside what it was before. */
export interface FieldDifference {
  readonly path: string;
  readonly label: string;
  readonly kind: ReadableField['kind'];
  readonly isChanged: boolean;
  /** Changed in a way that the words do not show: made bold, or linked elsewhere. */
  readonly isReformatted: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * What differs between two readings of a text, field by field, in the order of the
 * newer; what is gone altogether comes last.
 */
export const differencesBetween = (
  before: readonly ReadableField[],
  after: readonly ReadableField[]
): readonly FieldDifference[] => {
  const isGone = ({ path }: ReadableField) => !after.some((field) => field.path === path);
  const earlier = (path: string) => before.find((field) => field.path === path);
  return [
    ...after.map((field) => differenceOf(field, earlier(field.path), field)),
    ...before.filter(isGone).map((field) => differenceOf(field, field, undefined)),
  ];
};

const differenceOf = (
  { path, label, kind }: ReadableField,
  before: ReadableField | undefined,
  after: ReadableField | undefined
): FieldDifference => {
  const isProse = kind === 'text' || kind === 'value';
  const paragraphs =
    kind === 'media'
      ? filesOf(before, after)
      : paragraphsOf(before?.lines ?? [], after?.lines ?? [], isProse);
  const isReworded = paragraphs.some(({ change }) => change !== 'same');
  const isReformatted = !isReworded && before?.fingerprint !== after?.fingerprint;
  return { path, label, kind, isChanged: isReworded || isReformatted, isReformatted, paragraphs };
};

interface NamedFile {
  readonly text: string;
  readonly file: string | undefined;
}

const filesIn = (field: ReadableField | undefined): NamedFile[] =>
  (field?.lines ?? []).map((text, index) => ({ text, file: field?.files?.[index] }));

/** Two pictures can have one name, and are not the same for that. */
const filesOf = (
  before: ReadableField | undefined,
  after: ReadableField | undefined
): readonly Paragraph[] =>
  diffArrays(filesIn(before), filesIn(after), {
    comparator: (one, other) => one.file === other.file && one.text === other.text,
  }).flatMap(({ added, removed, value }) =>
    value.map((each) => ({ change: added ? 'added' : removed ? 'removed' : 'same', ...each }))
  );

const paragraphsOf = (
  before: readonly string[],
  after: readonly string[],
  isProse: boolean
): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let removed: readonly string[] = [];
  const leave = () => {
    paragraphs.push(...removed.map((text) => ({ change: 'removed' as const, text })));
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed = part.value;
    else if (part.added) {
      paragraphs.push(...rewritten(removed, part.value, isProse));
      removed = [];
    } else {
      leave();
      paragraphs.push(...part.value.map((text) => ({ change: 'same' as const, text })));
    }
  }
  leave();
  return paragraphs;
};

/** Paragraphs put in the place of others: those that are much alike are one, reworded. */
const rewritten = (
  removed: readonly string[],
  added: readonly string[],
  isProse: boolean
): readonly Paragraph[] => {
  const left = [...removed];
  const paragraphs = added.flatMap((text): readonly Paragraph[] => {
    const likest = isProse ? likestTo(text, left) : undefined;
    if (likest === undefined) return [{ change: 'added', text }];
    // What stood before it and is like nothing is gone: it is told of where it stood.
    const skipped = left.splice(0, likest.index + 1).slice(0, -1);
    return [
      ...skipped.map((gone) => ({ change: 'removed' as const, text: gone })),
      { change: 'changed', pieces: likest.pieces },
    ];
  });
  return [...left.map((text) => ({ change: 'removed' as const, text })), ...paragraphs];
};

/** Below this share of words in common, two paragraphs set against each other are a riddle. */
const enoughAlike = 0.4;

const likestTo = (text: string, candidates: readonly string[]) => {
  const measured = candidates.map((candidate, index) => {
    const pieces = wordsBetween(candidate, text);
    return { index, pieces, alike: alikeness(pieces) };
  });
  const [likest] = measured.sort((a, b) => b.alike - a.alike || a.index - b.index);
  return likest !== undefined && likest.alike >= enoughAlike ? likest : undefined;
};

const wordsBetween = (before: string, after: string): readonly Piece[] =>
  gathered(
    diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }))
  );

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
const alikeness = (pieces: readonly Piece[]): number => {
  const letters = (change: Change) =>
    pieces
      .filter((piece) => piece.change === change)
      .reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  const longer = letters('same') + Math.max(letters('added'), letters('removed'));
  return longer === 0 ? 1 : letters('same') / longer;
};
