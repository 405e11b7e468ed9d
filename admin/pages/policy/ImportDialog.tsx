import { useState } from 'react';
import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { knownKinds } from '../../kinds/registry';
import type { Draft } from '../../policies/draft';
import { readImport, type Imported } from '../../policies/import';
import { nameOfItem, readDraft } from '../../policies/problems';
import { useTexts } from '../../translations/use-texts';
import { DialogFrame, DialogParts } from '../form/DialogFrame';

interface ImportDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onImport: (draft: Draft) => void;
}

/** Takes a policy from a file. With anything wrong in it, nothing is imported. */
export const ImportDialog = ({ isOpen, onClose, onImport }: ImportDialogProps) => {
  const { say } = useTexts();
  return (
    <DialogFrame
      title={say('policy.import')}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Importing onImport={onImport} />
    </DialogFrame>
  );
};

const Importing = ({ onImport }: Pick<ImportDialogProps, 'onImport'>) => {
  const { say, language } = useTexts();
  const [imported, setImported] = useState<Imported | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const problemsIn = (draft: Draft) =>
      readDraft(draft, { schemas: [], kinds: knownKinds() }, language).problems;
    setImported(readImport(await file.text(), problemsIn, say('import.notJson')));
  };
  return (
    <DialogParts
      confirm={
        <Button
          disabled={imported?.ok !== true}
          onClick={() => {
            if (imported?.ok === true) onImport(imported.draft);
          }}
        >
          {say('import.confirm')}
        </Button>
      }
    >
      <Field.Root name="file" hint={say('import.hint')}>
        <Field.Label>{say('import.file')}</Field.Label>
        <Field.Input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void read(event.target.files?.[0]);
          }}
        />
        <Field.Hint />
      </Field.Root>
      <div role="status" aria-live="polite">
        {imported?.ok === true && <Typography>{say('import.fine')}</Typography>}
        {imported?.ok === false && <Faults imported={imported} />}
      </div>
    </DialogParts>
  );
};

const Faults = ({ imported }: { readonly imported: Extract<Imported, { ok: false }> }) => {
  const { say, language } = useTexts();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2}>
        <WarningCircle fill="danger600" aria-hidden />
        <Typography fontWeight="semiBold">
          {say('import.faults', { count: imported.problems.length })}
        </Typography>
      </Flex>
      <ul>
        {imported.problems.map((problem, index) => (
          <li key={`${problem.path.join('.')}-${index}`}>
            <Typography variant="pi">
              {[nameOfItem(problem, imported.draft, language), problem.path.at(-1), problem.message]
                .filter((part) => part !== undefined && part !== '')
                .join(' · ')}
            </Typography>
          </li>
        ))}
      </ul>
    </Flex>
  );
};
