import { useState } from 'react';
import { JSONInput } from '@strapi/design-system';
import type { Json } from '../../../src/canonical/json';
import { useTexts } from '../../translations/use-texts';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { usePlace } from './form';

interface JsonFieldProps extends FieldProps {
  readonly isReadOnly?: boolean;
}

/** What no form can be made for, as JSON. Text that is not JSON is kept here until it is. */
export const JsonField = ({ isReadOnly = false, ...frame }: JsonFieldProps) => {
  const place = usePlace(frame.path);
  const { say } = useTexts();
  const [text, setText] = useState(JSON.stringify(place.value ?? null, null, 2));
  const [isBroken, setIsBroken] = useState(false);
  const change = (next: string) => {
    setText(next);
    try {
      place.change(JSON.parse(next) as Json);
      setIsBroken(false);
    } catch {
      setIsBroken(true);
    }
  };
  return (
    <FieldFrame
      {...frame}
      place={{ ...place, error: isBroken ? say('form.notJson') : place.error }}
    >
      <JSONInput
        aria-label={frame.label}
        value={isReadOnly ? JSON.stringify(place.value ?? null, null, 2) : text}
        disabled={place.disabled || isReadOnly}
        onChange={change}
      />
    </FieldFrame>
  );
};
