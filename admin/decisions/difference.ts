import { diffArrays } from 'diff';
import type { ReadableField } from '../../src/approval/readable';
import { matched, type Moved } from './entries';
import { paragraphsOf, type Line, type Paragraph } from './paragraphs';

/** One field of a text beside what it was before. */
export interface FieldDifference {
  readonly path: string;
  readonly label: string;
  readonly kind: ReadableField['kind'];
  readonly isChanged: boolean;
  /** Changed in a way that neither words nor paragraphs show. */
  readonly isReformatted: boolean;
  /** Where an entry of a list stood before, counted from one; null where it stands as it did. */
  readonly moved: Moved | null;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * What differs between two readings of a text, field by field, in the order of the
 * newer; what is gone altogether comes last.
 */
export const differencesBetween = (
  earlier: readonly ReadableField[],
  after: readonly ReadableField[]
): readonly FieldDifference[] => {
  const { before, moved } = matched(earlier, after);
  const was = byPath(before);
  const is = byPath(after);
  return [
    ...after.map((field) => differenceOf(field, was.get(field.path), field, moved)),
    ...before
      .filter(({ path }) => !is.has(path))
      .map((field) => differenceOf(field, field, undefined, moved)),
  ];
};

const byPath = (fields: readonly ReadableField[]): ReadonlyMap<string, ReadableField> =>
  new Map(fields.map((field) => [field.path, field]));

const differenceOf = (
  field: ReadableField,
  before: ReadableField | undefined,
  after: ReadableField | undefined,
  moves: ReadonlyMap<string, Moved>
): FieldDifference => {
  const { path, label, kind } = field;
  const isEntry = kind === 'entry';
  const paragraphs = kind === 'media' ? filesOf(before, after) : linesOf(field, before, after);
  const isReworded = paragraphs.some(
    ({ change, reset }) => change !== 'same' || reset !== undefined
  );
  // What is in an entry has fields of its own.
  const isReformatted = !isEntry && !isReworded && before?.fingerprint !== after?.fingerprint;
  const moved = (isEntry ? moves.get(path) : undefined) ?? null;
  const isChanged = isReworded || isReformatted || moved !== null;
  return { path, label, kind, isChanged, isReformatted, moved, paragraphs };
};

const linesOf = (
  { kind }: ReadableField,
  before: ReadableField | undefined,
  after: ReadableField | undefined
): readonly Paragraph[] =>
  paragraphsOf(setLines(before), setLines(after), kind === 'text' || kind === 'value');

const setLines = (field: ReadableField | undefined): readonly Line[] =>
  (field?.lines ?? []).map((text, index) => ({ text, form: field?.forms?.[index] }));

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
