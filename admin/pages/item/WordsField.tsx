import { useState } from 'react';
import { Textarea } from '@strapi/design-system';
import { isList } from '../../../src/canonical/json';
import { FieldFrame, type FieldProps } from '../form/FieldFrame';
import { usePlace } from '../form/form';

/** A list of words, one a line. */
export const WordsField = (props: FieldProps) => {
  const place = usePlace(props.path);
  const lines = isList(place.value) ? place.value.map(String) : [];
  // What is being typed may end in a line that is still empty.
  const [text, setText] = useState(lines.join('\n'));
  return (
    <FieldFrame {...props} place={place}>
      <Textarea
        value={text}
        disabled={place.disabled}
        onChange={(event: { target: { value: string } }) => {
          setText(event.target.value);
          const words = event.target.value
            .split('\n')
            .map((word) => word.trim())
            .filter(Boolean);
          place.change(words.length === 0 && props.isRequired !== true ? undefined : words);
        }}
      />
    </FieldFrame>
  );
};
