import { createContext, useContext } from 'react';
import type { Editing } from './editing';

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext.Provider;

/** The policy whose page this is. */
export const useEditedPolicy = (): Editing => {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('This stands outside a policy’s page');
  return editing;
};
