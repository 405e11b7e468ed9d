import type { Segment, Spot } from './document';

/** White space that a browser would show as one space. */
const foldable = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;
/** Most pieces have none: to ask costs less than to look for each. */
const hasFoldable = / {2}|[\t\r\n\f]/;

/**
 * A block's text as it is being read: white space folds as in a browser, and each
 * stretch remembers where it came from.
 */
export class RunningText {
  /** Joined when the block ends: to look at a text that grows is to copy it each time. */
  private pieces: string[] = [];
  private segments: Segment[] = [];
  private length = 0;

  /** Adds source text read letter by letter. */
  add(piece: string, from: number, at?: readonly number[]): void {
    let read = 0;
    for (const { 0: white, index } of hasFoldable.test(piece) ? piece.matchAll(foldable) : []) {
      this.letters(piece.slice(read, index), from + read, at);
      read = index + white.length;
      this.stand(' ', spot(from + index, from + read, at));
    }
    this.letters(piece.slice(read), from + read, at);
  }

  /** Adds text that stands for a stretch of source of another length. */
  stand(piece: string, from: Spot): void {
    if (piece === '' || (piece === ' ' && this.endsBlank())) return;
    const last = this.segments.at(-1);
    const start = this.length;
    this.length += piece.length;
    this.pieces.push(piece);
    if (last !== undefined && goesOn(last, piece, from)) {
      const whole = { ...from, start: last.from.start };
      this.segments[this.segments.length - 1] = {
        start: last.start,
        end: this.length,
        from: whole,
      };
    } else {
      this.segments.push({ start, end: this.length, from });
    }
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
    this.stand(piece.slice(skip), spot(from + skip, from + piece.length, at));
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

/** Whether a piece, letter by letter what it was read from, follows another such. */
const goesOn = (last: Segment, piece: string, from: Spot): boolean =>
  last.from.end === from.start &&
  last.from.at === from.at &&
  last.end - last.start === last.from.end - last.from.start &&
  piece.length === from.end - from.start;

const spot = (start: number, end: number, at: readonly number[] | undefined): Spot =>
  at === undefined ? { start, end } : { start, end, at };
