import type { Segment, Spot } from './document';

/** White space that a browser would show as one space. */
const foldable = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;

/**
 * A block's text as it is being read: white space folds as in a browser, and each
 * stretch remembers where it came from.
 */
export class RunningText {
  private text = '';
  private segments: Segment[] = [];

  /** Adds source text read letter by letter. */
  add(piece: string, from: number, at?: readonly number[]): void {
    let read = 0;
    for (const { 0: white, index } of piece.matchAll(foldable)) {
      this.letters(piece.slice(read, index), from + read, at);
      read = index + white.length;
      this.stand(' ', spot(from + index, from + read, at));
    }
    this.letters(piece.slice(read), from + read, at);
  }

  /** Adds text that stands for a stretch of source of another length. */
  stand(piece: string, from: Spot): void {
    if (piece === '' || (piece === ' ' && this.endsBlank())) return;
    this.segments.push({ start: this.text.length, end: this.text.length + piece.length, from });
    this.text += piece;
  }

  /** Begins a new line in the same block. */
  breakLine(from: Spot): void {
    this.trim();
    if (this.text !== '') this.stand('\n', from);
  }

  /** The text without outer white space, and where it came from; starts anew. */
  take(): { readonly text: string; readonly segments: readonly Segment[] } {
    this.trim();
    const { text, segments } = this;
    this.text = '';
    this.segments = [];
    return { text, segments };
  }

  private letters(piece: string, from: number, at: readonly number[] | undefined): void {
    const skip = piece.startsWith(' ') && this.endsBlank() ? 1 : 0;
    this.stand(piece.slice(skip), spot(from + skip, from + piece.length, at));
  }

  private endsBlank(): boolean {
    return this.text === '' || this.text.endsWith(' ') || this.text.endsWith('\n');
  }

  private trim(): void {
    while (this.text !== '' && this.endsBlank()) this.dropLast();
  }

  private dropLast(): void {
    this.text = this.text.slice(0, -1);
    const last = this.segments.pop();
    if (last === undefined || last.end - last.start <= 1) return;
    const from = { ...last.from, end: last.from.end - 1 };
    this.segments.push({ start: last.start, end: last.end - 1, from });
  }
}

const spot = (start: number, end: number, at: readonly number[] | undefined): Spot =>
  at === undefined ? { start, end } : { start, end, at };
