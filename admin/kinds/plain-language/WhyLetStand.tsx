import { useEffect, useRef, useState } from 'react';
import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useTexts } from '../../translations/use-texts';

interface WhyLetStandProps {
  readonly disabled: boolean;
  readonly onSay: (why: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a remark may stand. Escape closes it. */
export const WhyLetStand = ({ disabled, onSay, onCancel }: WhyLetStandProps) => {
  const { say } = useTexts();
  const [why, setWhy] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root hint={say('plain.stand.hint')} width="100%">
        <Field.Label>{say('plain.stand.why')}</Field.Label>
        <Textarea
          ref={field}
          value={why}
          maxLength={500}
          onChange={(event: { target: { value: string } }) => {
            setWhy(event.target.value);
          }}
          onKeyDown={(event: { key: string }) => {
            if (event.key === 'Escape') onCancel();
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2}>
        <Button
          size="S"
          disabled={disabled || why.trim() === ''}
          onClick={() => {
            onSay(why.trim());
          }}
        >
          {say('plain.stand.say')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onCancel}>
          {say('plain.stand.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
};
