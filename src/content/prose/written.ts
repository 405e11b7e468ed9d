import type { Spot } from './document';
import type { Draft } from './draft';

const entity = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/iy;

/**
 * Adds text that a Markdown parser has read, letter by letter to where it was
 * written: escapes (`\*`), entities (`&amp;`) and the marks that begin the lines
 * of a quote are in the source and not in the text.
 */
export const addWritten = (draft: Draft, value: string, source: string, spot: Spot): void => {
  if (value.length === spot.end - spot.start) {
    draft.add(value, spot.start);
    return;
  }
  let read = 0;
  let at = spot.start;
  while (read < value.length && at < spot.end) {
    const run = sameRun(value, read, source, at, spot.end);
    if (run > 0) {
      draft.add(value.slice(read, read + run), at);
      read += run;
      at += run;
      continue;
    }
    const written = entityAt(source, at);
    if (written === undefined) {
      at += 1;
      continue;
    }
    const letter = String.fromCodePoint(value.codePointAt(read) ?? 0);
    draft.stand(letter, { start: at, end: at + written.length });
    read += letter.length;
    at += written.length;
  }
  if (read < value.length) draft.stand(value.slice(read), { start: at, end: spot.end });
};

/** How many letters are the same from here on, up to the next entity. */
const sameRun = (value: string, read: number, source: string, at: number, end: number): number => {
  let run = 0;
  while (at + run < end && value[read + run] === source[at + run]) {
    if (source[at + run] === '&') {
      const written = entityAt(source, at + run);
      if (written !== undefined && !value.startsWith(written, read + run)) break;
    }
    run += 1;
  }
  return run;
};

const entityAt = (source: string, at: number): string | undefined => {
  entity.lastIndex = at;
  return entity.exec(source)?.[0];
};
