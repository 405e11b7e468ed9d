import { Field, VisuallyHidden } from '@strapi/design-system';

/** A field's label: always there for whoever listens, shown where nothing else says it. */
export const ControlLabel = ({
  label,
  isLabelHidden,
}: {
  readonly label: string;
  readonly isLabelHidden: boolean;
}) =>
  isLabelHidden ? (
    <VisuallyHidden>
      <Field.Label>{label}</Field.Label>
    </VisuallyHidden>
  ) : (
    <Field.Label>{label}</Field.Label>
  );
