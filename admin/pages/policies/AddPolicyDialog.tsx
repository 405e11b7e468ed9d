import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Plus, Upload } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import type { Json } from '../../../src/canonical/json';
import type { Catalogue } from '../../../src/contracts/policies';
import type { Localized } from '../../../src/language/localized';
import { failureOf } from '../../data/failure';
import { useAddPolicyMutation } from '../../data/policies-api';
import { newPolicy, type Draft } from '../../policies/draft';
import { at, listAt, textAt, withAt } from '../../policies/json-path';
import { newKey } from '../../policies/keys';
import { useTexts } from '../../translations/use-texts';
import { DialogFrame, DialogParts } from '../form/DialogFrame';
import { FormProvider } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';
import { ManyField } from '../form/ManyField';
import { ImportDialog } from '../policy/ImportDialog';

interface AddPolicyDialogProps {
  readonly catalogue: Catalogue;
  /** Keys in use. */
  readonly taken: readonly string[];
}

/** Begins a policy: its name and what it governs, or all of it from a file. */
export const AddPolicyDialog = ({ catalogue, taken }: AddPolicyDialogProps) => {
  const { say } = useTexts();
  const [dialog, setDialog] = useState<'new' | 'import' | null>(null);
  const [tree, setTree] = useState<Json>({ name: {}, contentTypes: [] });
  const { add, isAdding } = useAdd();
  const close = () => {
    setDialog(null);
  };
  const name = at(tree, ['name']) as Localized;
  const contentTypes = listAt(tree, ['contentTypes']).map(String);
  const isNamed = textAt(tree, ['name', 'sv']).trim() + textAt(tree, ['name', 'en']).trim() !== '';
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <Flex gap={2}>
        <Button
          variant="secondary"
          startIcon={<Upload />}
          onClick={() => {
            setDialog('import');
          }}
        >
          {say('policy.import')}
        </Button>
        <Button
          startIcon={<Plus />}
          onClick={() => {
            setDialog('new');
          }}
        >
          {say('policies.add')}
        </Button>
      </Flex>
      <DialogFrame
        title={say('policies.add')}
        isOpen={dialog === 'new'}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
      >
        <DialogParts
          confirm={
            <Button
              loading={isAdding}
              disabled={!isNamed || contentTypes.length === 0}
              onClick={() => {
                void add(newPolicy({ name, contentTypes, taken, timeZone }));
              }}
            >
              {say('policies.add.confirm')}
            </Button>
          }
        >
          <FormProvider
            value={{
              tree,
              change: (path, value) => {
                setTree(withAt(tree, path, value));
              },
              problems: [],
              isReadOnly: false,
            }}
          >
            <Flex direction="column" alignItems="stretch" gap={4}>
              <LocalizedField path={['name']} label={say('scope.name')} isRequired />
              <ManyField
                path={['contentTypes']}
                label={say('scope.contentTypes')}
                isRequired
                options={catalogue.contentTypes.map((type) => ({
                  value: type.uid,
                  label:
                    type.obstacle === null ? type.name : say('scope.obstacle', { name: type.name }),
                  disabled: type.obstacle !== null,
                }))}
              />
              <Typography variant="pi" textColor="neutral600" tag="p">
                {say('policies.add.note')}
              </Typography>
            </Flex>
          </FormProvider>
        </DialogParts>
      </DialogFrame>
      <ImportDialog
        isOpen={dialog === 'import'}
        onClose={close}
        onImport={(draft) => {
          const key = newKey(textAt(draft, ['key']), taken, 'policy');
          void add(taken.includes(textAt(draft, ['key'])) ? { ...draft, key } : draft);
        }}
      />
    </>
  );
};

const useAdd = () => {
  const [send, { isLoading }] = useAddPolicyMutation();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const add = async (draft: Draft) => {
    try {
      const { key } = await send({ draft }).unwrap();
      navigate(key);
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  return { add, isAdding: isLoading };
};
