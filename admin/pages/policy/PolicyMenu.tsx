import { useState } from 'react';
import { IconButton, MenuItem, SimpleMenu } from '@strapi/design-system';
import { Download, More, Trash, Upload } from '@strapi/icons';
import { usePolicyRights } from '../../access/rights';
import { exported } from '../../policies/import';
import { useTexts } from '../../translations/use-texts';
import { download } from './download';
import { useEditedPolicy } from './editing-context';
import { ImportDialog } from './ImportDialog';
import { RetireDialog } from './RetireDialog';

/** What is done more seldom. */
export const PolicyMenu = () => {
  const { page, draft, isReadOnly, replace } = useEditedPolicy();
  const { mayActivate } = usePolicyRights();
  const { say } = useTexts();
  const [dialog, setDialog] = useState<'import' | 'retire' | null>(null);
  const close = () => {
    setDialog(null);
  };
  const mayRetire = mayActivate && page.inForce !== null && page.origin.kind === 'panel';
  return (
    <>
      <SimpleMenu tag={IconButton} icon={<More />} label={say('policy.menu')} variant="tertiary">
        <MenuItem
          startIcon={<Download />}
          onSelect={() => {
            download(`${page.key}.json`, exported(draft));
          }}
        >
          {say('policy.export')}
        </MenuItem>
        {!isReadOnly && (
          <MenuItem
            startIcon={<Upload />}
            onSelect={() => {
              setDialog('import');
            }}
          >
            {say('policy.import')}
          </MenuItem>
        )}
        {mayRetire && (
          <MenuItem
            variant="danger"
            startIcon={<Trash />}
            onSelect={() => {
              setDialog('retire');
            }}
          >
            {say('policy.retire')}
          </MenuItem>
        )}
      </SimpleMenu>
      <ImportDialog
        isOpen={dialog === 'import'}
        onClose={close}
        onImport={(imported) => {
          // The key names the policy, here and in every answer: a file cannot change it.
          replace({ ...imported, key: page.key });
          close();
        }}
      />
      <RetireDialog isOpen={dialog === 'retire'} onClose={close} />
    </>
  );
};
