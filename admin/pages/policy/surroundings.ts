import { createContext, useContext } from 'react';
import type { Catalogue } from '../../../src/contracts/policies';
import type { Kinds } from '../../../src/kinds/kinds';
import type { Organisation } from '../../../src/organisation/organisation';
import type { ContentPath } from '../../policies/paths';

/** What there is around a policy: what it can be made of, and what it can ask about. */
export interface Surroundings {
  readonly catalogue: Catalogue;
  readonly organisation: Organisation;
  readonly kinds: Kinds;
  /** Places in the content that all the governed types have. */
  readonly paths: readonly ContentPath[];
}

const SurroundingsContext = createContext<Surroundings | null>(null);

export const SurroundingsProvider = SurroundingsContext.Provider;

export const useSurroundings = (): Surroundings => {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('This stands outside a policy’s page');
  return surroundings;
};
