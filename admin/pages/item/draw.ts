import type { ReactNode } from 'react';
import type { Member } from '../../policies/form-model';

/** Settings hold settings: how a field draws what is inside it is handed down to it. */
export interface Draw {
  readonly member: (path: readonly string[], member: Member, words: readonly string[]) => ReactNode;
  /** The settings of a kind, for a part of a group. */
  readonly settings: (path: readonly string[], kind: string) => ReactNode;
}
