import { useState } from 'react';
import { Box, Button, Field, Radio, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { Localized } from '../../../src/language/localized';
import { useKindWords } from '../../kinds/use-kind-words';
import { useTexts } from '../../translations/use-texts';
import { DialogFrame, DialogParts } from '../form/DialogFrame';
import { useSurroundings } from './surroundings';

interface AddItemDialogProps {
  readonly onAdd: (kind: string, label: Localized) => void;
}

/** Adds an item: what it is called, and how it is satisfied. */
export const AddItemDialog = ({ onAdd }: AddItemDialogProps) => {
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <DialogFrame
      title={say('items.add')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button variant="secondary" startIcon={<Plus />}>
          {say('items.add')}
        </Button>
      }
    >
      <NewItem
        onAdd={(kind, label) => {
          setIsOpen(false);
          onAdd(kind, label);
        }}
      />
    </DialogFrame>
  );
};

const NewItem = ({ onAdd }: AddItemDialogProps) => {
  const { say, language } = useTexts();
  const { kinds, catalogue } = useSurroundings();
  const { nameOf, describe } = useKindWords();
  const [kind, setKind] = useState('');
  const [name, setName] = useState('');
  // A kind the server does not know would hold every document it governs.
  const possible = kinds.names.filter((each) => catalogue.kinds.includes(each));
  return (
    <DialogParts
      confirm={
        <Button
          disabled={kind === '' || name.trim() === ''}
          onClick={() => {
            onAdd(kind, { [language]: name.trim() });
          }}
        >
          {say('items.add.confirm')}
        </Button>
      }
    >
      <Field.Root name="label" hint={say('items.add.label.hint')} required>
        <Field.Label>{say('item.label')}</Field.Label>
        <TextInput
          value={name}
          onChange={(event: { target: { value: string } }) => {
            setName(event.target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Radio.Group
        aria-label={say('items.add.kind')}
        value={kind}
        onValueChange={setKind}
        style={{ display: 'grid', gap: '1.2rem' }}
      >
        <Typography variant="pi" fontWeight="bold" aria-hidden>
          {say('items.add.kind')}
        </Typography>
        {possible.map((each) => (
          <Radio.Item key={each} value={each}>
            <Box paddingLeft={2}>
              <Typography fontWeight="semiBold" tag="span" style={{ display: 'block' }}>
                {nameOf(each)}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {describe(each)}
              </Typography>
            </Box>
          </Radio.Item>
        ))}
      </Radio.Group>
    </DialogParts>
  );
};
