import { useState } from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import type { Json, Members } from '../../../src/canonical/json';
import { readOrganisation } from '../../../src/organisation/read';
import { localizedAt } from '../../policies/draft';
import { at, listAt, textAt, withAt } from '../../policies/json-path';
import { newKey } from '../../policies/keys';
import { useTexts } from '../../translations/use-texts';
import { FormProvider, useForm } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';

interface UnitDialogProps {
  /** Which unit; one more than there are for a new one, null while none is being written. */
  readonly index: number | null;
  readonly onClose: () => void;
}

/** One unit, to be written or read. It is saved with the page, like everything on it. */
export const UnitDialog = ({ index, onClose }: UnitDialogProps) => (
  <Modal.Root
    open={index !== null}
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
  >
    <Modal.Content>{index !== null && <Unit index={index} onClose={onClose} />}</Modal.Content>
  </Modal.Root>
);

const Unit = ({ index, onClose }: UnitDialogProps & { readonly index: number }) => {
  const { tree, change, isReadOnly } = useForm();
  const { say, language } = useTexts();
  const path = ['units', String(index)];
  const isNew = at(tree, path) === undefined;
  // Written here, and put among the others when it is done: what is broken off leaves nothing behind.
  const [written, setWritten] = useState(isNew ? withAt(tree, path, fresh) : tree);
  const [isKeyChosen, setIsKeyChosen] = useState(!isNew);
  const unit = at(written, path);
  const isNamed = localizedAt(unit, ['name'], language) !== '';
  const read = readOrganisation(written, language);
  const problems = read.ok || (isNew && !isNamed) ? [] : read.problems;
  const isWrong = problems.some(({ path: [, place] }) => place === path[1]);

  const write = (place: readonly string[], value: Json | undefined) => {
    const next = withAt(written, place, value);
    const isKey = place.at(-1) === 'key';
    if (isKey) setIsKeyChosen(true);
    setWritten(isKey || isKeyChosen ? next : withKeyFromName(next, path));
  };
  return (
    <FormProvider value={{ tree: written, change: write, problems, isReadOnly }}>
      <Modal.Header closeLabel={say('form.close')}>
        <Modal.Title>{localizedAt(unit, ['name'], language) || say('units.new')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <UnitFields path={path} />
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say(isReadOnly ? 'form.close' : 'form.cancel')}</Button>
        </Modal.Close>
        {!isReadOnly && (
          <Button
            disabled={!isNamed || isWrong}
            onClick={() => {
              change(path, unit);
              onClose();
            }}
          >
            {say(isNew ? 'units.add' : 'units.done')}
          </Button>
        )}
      </Modal.Footer>
    </FormProvider>
  );
};

const fresh: Members = { key: '', name: {}, active: true };

/** Until somebody gives it a key, a unit has one made from its name. */
const withKeyFromName = (tree: Json, path: readonly string[]): Json => {
  const taken = listAt(tree, ['units'])
    .filter((_unit, place) => String(place) !== path[1])
    .map((unit) => textAt(unit, ['key']));
  const name = localizedAt(at(tree, path), ['name'], 'sv');
  return withAt(tree, [...path, 'key'], name === '' ? '' : newKey(name, taken, 'enhet'));
};

const UnitFields = ({ path }: { readonly path: readonly string[] }) => {
  const { tree } = useForm();
  const { say, language } = useTexts();
  const others = listAt(tree, ['units']).filter((_unit, place) => String(place) !== path[1]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <LocalizedField path={[...path, 'name']} label={say('units.name')} isRequired />
      <TextField
        path={[...path, 'key']}
        label={say('item.key')}
        hint={say('units.key.hint')}
        whenEmpty=""
        isRequired
      />
      <SelectField
        path={[...path, 'parent']}
        label={say('units.parent')}
        isClearable
        options={others.map((each) => ({
          value: textAt(each, ['key']),
          label: localizedAt(each, ['name'], language) || textAt(each, ['key']),
        }))}
      />
      <TextField
        path={[...path, 'contact']}
        label={say('units.contact')}
        hint={say('units.contact.hint')}
      />
    </Flex>
  );
};
