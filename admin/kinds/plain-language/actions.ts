import type { Remark } from '../../../src/kinds/plain-language/findings';

/** What can be done about a remark beside the form its text is in. */
export interface Actions {
  readonly model: string;
  /** Whether the answer can be changed right now. */
  readonly canLetStand: boolean;
  /** Marks the words in the text and goes there; says whether they were found. */
  readonly show: (remark: Remark) => boolean;
  readonly replace: (remark: Remark, by: string) => void;
  readonly letStand: (remark: Remark, why: string) => void;
}
