import { Button, Flex, Modal } from '@strapi/design-system';
import { localizedAt } from '../../policies/draft';
import { at, listAt, textAt } from '../../policies/json-path';
import { newKey } from '../../policies/keys';
import { useTexts } from '../../translations/use-texts';
import { useForm } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';

interface UnitDialogProps {
  /** Which unit; null while none is being edited. */
  readonly index: number | null;
  readonly onClose: () => void;
}

/** One unit, to be written. It is saved with the page, like everything on it. */
export const UnitDialog = ({ index, onClose }: UnitDialogProps) => {
  const { tree, change } = useForm();
  const { say, language } = useTexts();
  const path = ['units', String(index ?? '')];
  const unit = at(tree, path);
  const units = listAt(tree, ['units']);
  const key = textAt(unit, ['key']);
  const close = () => {
    // A unit nobody has given a key gets one from its name.
    if (/^enhet(-\d+)?$/.test(key)) {
      const others = units.map((each) => textAt(each, ['key'])).filter((each) => each !== key);
      change([...path, 'key'], newKey(localizedAt(unit, ['name'], 'sv'), others, key));
    }
    onClose();
  };
  return (
    <Modal.Root
      open={index !== null && unit !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal.Content>
        <Modal.Header closeLabel={say('form.close')}>
          <Modal.Title>{localizedAt(unit, ['name'], language) || say('units.new')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
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
              options={units
                .filter((each) => textAt(each, ['key']) !== key)
                .map((each) => ({
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
        </Modal.Body>
        <Modal.Footer>
          <span />
          <Button onClick={close}>{say('units.done')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
