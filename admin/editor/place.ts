import type { Location } from '../../src/content/prose/document';
import type { Values } from '../../src/content/values';

/** Words of the text that somebody wants to see, or to have replaced. */
export interface Place {
  readonly location: Location;
  /**
   * As they read; a place that reads otherwise has moved, and is left alone. Left
   * out where all that is known is where they are.
   */
  readonly words?: string;
  /** The document the location was read from. */
  readonly values: Values;
}

/** What an editor lets us do at a place. Each says whether it could. */
export interface TextEditor {
  /** Scrolls to the words, marks them and puts the cursor there. */
  readonly show: (place: Place) => boolean;
  /** Replaces the words as if somebody had typed: the editor's own undo takes it back. */
  readonly replace: (place: Place, by: string) => boolean;
}

/** White space is read as the browser shows it, so only that may differ. */
export const readsAs = (found: string, words: string | undefined): boolean =>
  words === undefined || plain(found) === plain(words);

const plain = (text: string): string => text.replace(/[\s\ufeff]+/g, ' ').trim();
