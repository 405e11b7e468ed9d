import type { Answers } from './answers';
import type { Blocks } from './blocks';
import type { Calendar } from './calendar';
import type { CategoryName } from './data/categories';
import type { PictureName } from './data/pictures';

/** A news item as the seed data tells it. */
export interface Story {
  readonly category: CategoryName;
  readonly picture?: PictureName;
  readonly sv: Telling;
  /** Left out where the item is in Swedish only. */
  readonly en?: Telling;
}

/** One language's text and what became of it. */
export interface Telling {
  readonly title: string;
  readonly slug: string;
  readonly preamble: string;
  readonly body: Blocks;
  readonly contact?: Contact;
  /** What was answered before anybody tried to publish. */
  readonly answers?: Answers;
  /** What was written to the chief, of a text that waits for a decision. */
  readonly submitted?: string;
  /** What the chief wrote when the text was approved. */
  readonly approved?: string;
  readonly published?: true;
  /** An edit made after the answers, and after publication where there was one. */
  readonly editedTo?: Partial<Pick<Telling, 'title' | 'preamble' | 'body'>>;
}

export interface Contact {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
}

/** Stories are told as of today. */
export type Stories = (today: Calendar) => readonly Story[];
