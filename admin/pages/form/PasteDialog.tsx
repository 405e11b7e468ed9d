import { useState } from 'react';
import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { inLanguage } from '../../../src/language/localized';
import { readPastedLines, type PastedLine } from '../../policies/paste';
import { useTexts } from '../../translations/use-texts';
import { DialogFrame, DialogParts } from './DialogFrame';

interface PasteDialogProps {
  readonly disabled: boolean;
  readonly taken: readonly string[];
  readonly onPaste: (lines: readonly PastedLine[]) => void;
}

/** Takes a list somebody has in a document or a spreadsheet; shows what it becomes first. */
export const PasteDialog = ({ disabled, taken, onPaste }: PasteDialogProps) => {
  const { say, language } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const lines = readPastedLines(text, taken);
  return (
    <DialogFrame
      title={say('paste.title')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button variant="tertiary" size="S" disabled={disabled}>
          {say('paste.open')}
        </Button>
      }
    >
      <DialogParts
        confirm={
          <Button
            disabled={lines.length === 0}
            onClick={() => {
              onPaste(lines);
              setText('');
              setIsOpen(false);
            }}
          >
            {say('paste.add', { count: lines.length })}
          </Button>
        }
      >
        <Field.Root hint={say('paste.hint')} name="pasted">
          <Field.Label>{say('paste.label')}</Field.Label>
          <Textarea
            value={text}
            onChange={(event: { target: { value: string } }) => {
              setText(event.target.value);
            }}
          />
          <Field.Hint />
        </Field.Root>
        <Typography variant="pi" tag="p" role="status" aria-live="polite">
          {say('paste.found', { count: lines.length })}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
          {lines.slice(0, 10).map((line) => (
            <Typography tag="li" variant="pi" key={line.value}>
              {inLanguage(line.label, language)} ({line.value})
            </Typography>
          ))}
        </Flex>
      </DialogParts>
    </DialogFrame>
  );
};
