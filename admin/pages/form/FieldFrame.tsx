import type { ReactNode } from 'react';
import { Box, Field } from '@strapi/design-system';
import type { Place } from './form';

/** What every field is told: where it is, and what it is called. */
export interface FieldProps {
  readonly path: readonly string[];
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
}

interface FieldFrameProps extends Omit<FieldProps, 'path'> {
  readonly place: Place;
  readonly children: ReactNode;
}

/** Label, hint and what is wrong, around whatever the value is written in. */
export const FieldFrame = ({
  place,
  label,
  hint,
  isRequired = false,
  children,
}: FieldFrameProps) => (
  // The summary of what is wrong leads here by this name.
  <Box width="100%" data-path={place.name}>
    <Field.Root
      name={place.name}
      error={place.error ?? false}
      hint={hint}
      required={isRequired}
      width="100%"
    >
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  </Box>
);
