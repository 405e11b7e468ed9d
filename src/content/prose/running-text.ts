import type { Segment, Spot } from './document';

/** White space that a browser would show as one space, whatever it is. */
const hasFoldable = / {2}|[\t\r\n\f]/;

/** A segment that may still grow. */
interface Growing extends Segment {
  end: number;
  readonly from: { readonly start: number; end: number; readonly at?: readonly number[] };
}

/**
 * A block's text as it is being read: white space folds as in a browser, and each
 * stretch remembers where it came from.
 */
export class RunningText {
  /** Joined when the block ends: to look at a text that grows is to copy it each time. */
  private pieces: string[] = [];
  private segments: Growing[] = [];
  private length = 0;

  /** Adds source text read letter by letter. */
  add(piece: string, from: number, at?: readonly number[]): void {
    // Most pieces have nothing to fold: to ask costs less than to look at each letter.
    let read = 0;
    for (let place = hasFoldable.test(piece) ? 0 : piece.length; place < piece.length;) {
      const end = pastWhite(piece, place);
      const folds = end - place > 1 || (end > place && piece[place] !== ' ');
      if (folds) {
        this.letters(piece.slice(read, place), from + read, at);
        this.put(' ', from + place, from + end, at);
        read = end;
      }
      place = Math.max(end, place + 1);
    }
    this.letters(piece.slice(read), from + read, at);
  }

  /** Adds text that stands for a stretch of source of another length. */
  stand(piece: string, from: Spot): void {
    this.put(piece, from.start, from.end, from.at);
  }

  /** Begins a new line in the same block. */
  breakLine(from: Spot): void {
    if (this.pieces.at(-1) === '\n') return;
    this.trim();
    if (this.length > 0) this.stand('\n', from);
  }

  /** The text without outer white space, and where it came from; starts anew. */
  take(): { readonly text: string; readonly segments: readonly Segment[] } {
    this.trim();
    const { segments } = this;
    const text = this.pieces.join('');
    this.pieces = [];
    this.segments = [];
    this.length = 0;
    return { text, segments };
  }

  private letters(piece: string, from: number, at: readonly number[] | undefined): void {
    const skip = piece.startsWith(' ') && this.endsBlank() ? 1 : 0;
    this.put(piece.slice(skip), from + skip, from + piece.length, at);
  }

  /** @param from where in the source it begins */
  private put(piece: string, from: number, to: number, at: readonly number[] | undefined): void {
    if (piece === '' || (piece === ' ' && this.endsBlank())) return;
    const last = this.segments.at(-1);
    const start = this.length;
    this.length += piece.length;
    this.pieces.push(piece);
    if (last !== undefined && piece.length === to - from && goesOn(last, from, at)) {
      last.end = this.length;
      last.from.end = to;
    } else {
      this.segments.push({ start, end: this.length, from: spot(from, to, at) });
    }
  }

  private endsBlank(): boolean {
    const last = this.pieces.at(-1);
    return last === undefined || last.endsWith(' ') || last.endsWith('\n');
  }

  private trim(): void {
    while (this.length > 0 && this.endsBlank()) this.dropLast();
  }

  private dropLast(): void {
    const piece = this.pieces.pop();
    const last = this.segments.pop();
    if (piece === undefined || last === undefined) return;
    this.length -= 1;
    if (piece.length > 1) this.pieces.push(piece.slice(0, -1));
    if (last.end - last.start <= 1) return;
    const from = { ...last.from, end: last.from.end - 1 };
    this.segments.push({ start: last.start, end: last.end - 1, from });
  }
}

/** Whether what was read from there, letter by letter, follows another such stretch. */
const goesOn = (last: Segment, from: number, at: readonly number[] | undefined): boolean =>
  last.from.end === from &&
  last.from.at === at &&
  last.end - last.start === last.from.end - last.from.start;

/** Past the white space that stands at a place, if any does. */
const pastWhite = (piece: string, from: number): number => {
  let at = from;
  while (at < piece.length && isWhite(piece.charCodeAt(at))) at += 1;
  return at;
};

/** A space, and the tab, the line feed, the form feed and the return. */
const isWhite = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;

const spot = (start: number, end: number, at: readonly number[] | undefined): Growing['from'] =>
  at === undefined ? { start, end } : { start, end, at };
