import { builtInKinds } from '../../src/kinds';
import type { Kind } from '../../src/kinds/kind';
import { registryOf, type Kinds } from '../../src/kinds/kinds';
import type { Prepare } from '../../src/kinds/prepare';

/** The kinds installed on this server. */
export interface InstalledKinds {
  /**
   * Adds a kind. To be called while Strapi registers its plugins and the app
   * (`register`), before policies that use it are read.
   * @param prepare for a kind that `prepares`
   * @throws Error for a name that is taken, or a kind that says it prepares and cannot
   */
  readonly register: (kind: Kind, prepare?: Prepare) => void;
  readonly installed: () => Kinds;
  readonly preparerOf: (kind: string) => Prepare | undefined;
}

export const createKinds = (): InstalledKinds => {
  let kinds: Kinds = builtInKinds;
  const preparers = new Map<string, Prepare>();
  return {
    register: (kind, prepare) => {
      if (kind.prepares === true && prepare === undefined) {
        throw new Error(`The kind "${kind.name}" prepares facts, but nothing was given to do it.`);
      }
      kinds = registryOf([...kinds.names.flatMap((name) => kinds.get(name) ?? []), kind]);
      if (prepare !== undefined) preparers.set(kind.name, prepare);
    },
    installed: () => kinds,
    preparerOf: (kind) => preparers.get(kind),
  };
};
