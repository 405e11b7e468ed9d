import { useMemo } from 'react';
import type { ReadableField } from '../../../../src/approval/readable';
import { differencesBetween, type FieldDifference } from '../../../decisions/difference';
import { inWords } from '../../../decisions/in-words';
import { useWording } from '../../../decisions/use-wording';

/** What differs between two readings, in the reader's words; of what says nothing, nothing. */
export const useDifferences = (
  before: readonly ReadableField[],
  after: readonly ReadableField[]
): readonly FieldDifference[] => {
  const wording = useWording();
  return useMemo(
    () => differencesBetween(inWords(before, wording), inWords(after, wording)).filter(isSaying),
    [before, after, wording]
  );
};

/** That a part is there is told by what is in it; by itself, only where it has nothing in it. */
const isSaying = (
  { path, kind, isChanged, paragraphs }: FieldDifference,
  _index: number,
  all: readonly FieldDifference[]
): boolean =>
  isChanged ||
  (kind === 'entry'
    ? !all.some((each) => each.path.startsWith(`${path}.`) && each.paragraphs.length > 0)
    : paragraphs.length > 0);
