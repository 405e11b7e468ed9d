import type { Messages } from '../language/messages';
import { mergeMessages } from '../language/messages';
import type { Kind } from './kind';

/** The kinds that are installed, by name. */
export interface Kinds {
  readonly get: (name: string) => Kind | undefined;
  readonly names: readonly string[];
  readonly messages: Messages;
  /**
   * Whether an item of a kind that is not installed, or with settings it no longer
   * takes, is kept as it is. Such an item cannot be judged, which holds.
   */
  readonly keepsStrangers?: boolean;
}

/** For policies that were in order once and must not be lost: reads what can be read, keeps the rest. */
export const keepingStrangers = (kinds: Kinds): Kinds => ({ ...kinds, keepsStrangers: true });

/** @throws Error when two kinds share a name: which one a policy meant could not be known. */
export const registryOf = (kinds: readonly Kind[]): Kinds => {
  const byName = new Map<string, Kind>();
  for (const kind of kinds) {
    if (byName.has(kind.name)) throw new Error(`The kind "${kind.name}" is registered twice`);
    byName.set(kind.name, kind);
  }
  return {
    get: (name) => byName.get(name),
    names: [...byName.keys()],
    messages: mergeMessages(kinds.map((kind) => kind.messages)),
  };
};
