import type { Block } from '../../../content/prose/document';
import { locate } from '../../../content/prose/locate';
import type { AccessibilityFinding } from '../../finding';
import type { Rule } from '../../rule';
import { messages } from './messages';

interface Line {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** How it is marked, as a point or by number; undefined for a line of prose. */
  readonly mark: string | undefined;
}

/** Points typed with signs. A screen reader says how many points a list has; here it cannot. */
export const fakeList: Rule = {
  name: 'fake-list',
  messages,
  judge: ({ prose }) => runs(prose.blocks.flatMap(linesOf)).map(remark),
};

const linesOf = (block: Block): readonly Line[] => {
  let start = 0;
  // Most texts have no line that could be a point; one that is none stands for all of them.
  if (!mayHoldPoints.test(block.text)) return [{ block, start, end: 0, mark: undefined }];
  return block.text.split('\n').map((text) => {
    const line = { block, start, end: start + text.length, mark: markOf(block, text) };
    start = line.end + 1;
    return line;
  });
};

const mayHoldPoints = /^(?:[-*•·▪●○‣→]|\d{1,2}[.)]|[a-z][.)])\s/im;

/**
 * A dash may also begin what somebody says ("– Det blir bra, säger hon"): the long
 * dash is left alone, and so is the short one where somebody is said to speak.
 */
const markOf = ({ kind }: Block, text: string): string | undefined => {
  if (kind !== 'paragraph' && kind !== 'tableCell') return undefined;
  const [, sign, number] = /^(?:([-*•·▪●○‣→])\s+|((?:\d{1,2}|[a-z])[.)])\s+)\S/i.exec(text) ?? [];
  if (sign === '-' && isSpeech.test(text)) return undefined;
  return sign ?? (number === undefined ? undefined : number.replace(/\w+/, '1'));
};

const isSpeech =
  /[,?!.]["”]? (?:säger|sade|sa|berättar|menar|förklarar|frågar|svarar|says|said|explains) /;

/** Two lines or more in a row that are marked alike, in the same field. */
const runs = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const found: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (line.mark === undefined) {
      if (run.length > 0) run = [];
      continue;
    }
    const last = run.at(-1);
    const goesOn = last?.mark === line.mark && last.block.path.join() === line.block.path.join();
    if (!goesOn) run = [];
    run.push(line);
    if (run.length === 2) found.push(run);
  }
  return found;
};

const remark = (run: readonly Line[]): AccessibilityFinding => {
  const [first] = run as readonly [Line, ...Line[]];
  return {
    rule: 'fake-list',
    severity: 'warning',
    path: first.block.path,
    location: locate(first.block, { start: first.start, end: first.end }),
    values: { points: run.length, mark: first.mark ?? '' },
  };
};
