import { createContext, useContext } from 'react';
import type { Json } from '../../../src/canonical/json';
import type { Problem } from '../../../src/language/issues';
import { at, type Path } from '../../policies/json-path';
import { problemAt } from '../../policies/problems';

/** Something being written, all of it one tree: fields find their place in it by path. */
export interface Form {
  readonly tree: Json;
  /** Undefined takes away what is there. */
  readonly change: (path: Path, value: Json | undefined) => void;
  readonly problems: readonly Problem[];
  /** What whoever writes it should know, and may do all the same. */
  readonly warnings?: readonly Problem[];
  readonly isReadOnly: boolean;
}

const FormContext = createContext<Form | null>(null);

export const FormProvider = FormContext.Provider;

export const useForm = (): Form => {
  const form = useContext(FormContext);
  if (form === null) throw new Error('This field stands outside a form');
  return form;
};

/** One place in the form: what is there, what is wrong with it, and how to change it. */
export interface Place {
  readonly name: string;
  readonly value: Json | undefined;
  readonly change: (value: Json | undefined) => void;
  readonly error: string | undefined;
  readonly disabled: boolean;
}

export const usePlace = (path: Path): Place => {
  const { tree, change, problems, isReadOnly } = useForm();
  return {
    name: path.join('.'),
    value: at(tree, path),
    change: (value) => {
      change(path, value);
    },
    error: problemAt(problems, path),
    disabled: isReadOnly,
  };
};
