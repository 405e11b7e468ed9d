import { diffArrays } from 'diff';
import type { LineForm } from '../../src/approval/lines';
import { alikeness, bagOf, shared, wordsBetween, type Bag, type Change, type Piece } from './words';

/** That a paragraph is set otherwise than it was: as what, or with other words bold. */
export interface Resetting {
  readonly as: { readonly was: string; readonly is: string } | null;
  readonly areMarksChanged: boolean;
}

/** A paragraph as it reads: untouched, new, gone, or changed in some of its words. */
export type Paragraph = (
  | { readonly change: Change; readonly text: string; readonly file?: string | undefined }
  | { readonly change: 'changed'; readonly pieces: readonly Piece[] }
) & { readonly reset?: Resetting };

/** A line, and how it is set where it is set in any way. */
export interface Line {
  readonly text: string;
  readonly form: LineForm | undefined;
}

/** Beyond so many lines that are not in both, nobody is helped by knowing which fit. */
const mostChanges = 800;

/** What became of the paragraphs of a text. */
export const paragraphsOf = (
  before: readonly Line[],
  after: readonly Line[],
  isProse: boolean
): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let removed: readonly Line[] = [];
  let [at, to] = [0, 0];
  const leave = () => {
    paragraphs.push(...removed.map(gone));
    removed = [];
  };
  for (const { isAdded, isRemoved, count } of partsOf(before, after)) {
    if (isRemoved) {
      removed = before.slice(at, at + count);
      at += count;
    } else if (isAdded) {
      paragraphs.push(...rewritten(removed, after.slice(to, to + count), isProse));
      removed = [];
      to += count;
    } else {
      leave();
      for (let step = 0; step < count; step += 1) {
        paragraphs.push(kept(before[at + step], after[to + step]));
      }
      at += count;
      to += count;
    }
  }
  leave();
  return paragraphs;
};

interface Part {
  readonly isAdded: boolean;
  readonly isRemoved: boolean;
  readonly count: number;
}

const partsOf = (before: readonly Line[], after: readonly Line[]): readonly Part[] => {
  const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);
  const parts = diffArrays(textsOf(before), textsOf(after), { maxEditLength: mostChanges });
  if (parts === undefined) {
    return [
      { isAdded: false, isRemoved: true, count: before.length },
      { isAdded: true, isRemoved: false, count: after.length },
    ];
  }
  return parts.map(({ added, removed, value }) => ({
    isAdded: added,
    isRemoved: removed,
    count: value.length,
  }));
};

const gone = ({ text }: Line): Paragraph => ({ change: 'removed', text });

const kept = (before: Line | undefined, after: Line | undefined): Paragraph => ({
  change: 'same',
  text: after?.text ?? '',
  ...resetting(before, after),
});

/** How a paragraph is set otherwise; of reworded ones, no more than as what. */
const resetting = (
  before: Line | undefined,
  after: Line | undefined,
  isReworded = false
): Pick<Paragraph, 'reset'> => {
  const [was, is] = [before?.form, after?.form];
  if (was === undefined || is === undefined) return {};
  const as = was.as === is.as ? null : { was: was.as, is: is.as };
  const areMarksChanged = !isReworded && was.marks.join('\n') !== is.marks.join('\n');
  return as === null && !areMarksChanged ? {} : { reset: { as, areMarksChanged } };
};

/** Paragraphs put in the place of others: those that are much alike are one, reworded. */
const rewritten = (
  removed: readonly Line[],
  added: readonly Line[],
  isProse: boolean
): readonly Paragraph[] => {
  const candidates = removed.map((line) => ({ line, bag: bagOf(line.text) }));
  let first = 0;
  const paragraphs = added.flatMap((line): readonly Paragraph[] => {
    const likest = isProse ? likestTo(line.text, candidates, first) : undefined;
    if (likest === undefined) return [{ change: 'added', text: line.text }];
    // What stood before it and is like nothing is gone: it is told of where it stood.
    const skipped = removed.slice(first, likest.index).map(gone);
    first = likest.index + 1;
    const reset = resetting(removed[likest.index], line, true);
    return [...skipped, { change: 'changed', pieces: likest.pieces, ...reset }];
  });
  return [...removed.slice(first).map(gone), ...paragraphs];
};

/** Below this share of words in common, two paragraphs set against each other are a riddle. */
const enoughAlike = 0.4;

/** So far ahead is looked: in a long text that is new all through, each is not held against all. */
const mostCandidates = 60;

interface Candidate {
  readonly line: Line;
  readonly bag: Bag;
}

/** Words are counted first: only the likest is compared word for word, which takes its time. */
const likestTo = (text: string, candidates: readonly Candidate[], first: number) => {
  const bag = bagOf(text);
  let likest = { index: -1, alike: 0 };
  const end = Math.min(candidates.length, first + mostCandidates);
  for (let index = first; index < end; index += 1) {
    const candidate = candidates[index];
    const alike = candidate === undefined ? 0 : shared(bag, candidate.bag);
    if (alike > likest.alike) likest = { index, alike };
  }
  const found = candidates[likest.index];
  if (found === undefined || likest.alike < enoughAlike / 2) return undefined;
  const pieces = wordsBetween(found.line.text, text);
  return pieces !== undefined && alikeness(pieces) >= enoughAlike
    ? { index: likest.index, pieces }
    : undefined;
};
