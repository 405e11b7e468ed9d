import { useEffect, useState } from 'react';
import {
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import type { PickableDocument } from '../../../src/contracts/policies';
import { useGetPickableQuery } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { useEditedPolicy } from './editing-context';
import { useSurroundings } from './surroundings';

interface DocumentPickerProps {
  readonly picked: PickableDocument | null;
  readonly onPick: (document: PickableDocument) => void;
}

/** Chooses the document that the preview shows; the first there is, to begin with. */
export const DocumentPicker = ({ picked, onPick }: DocumentPickerProps) => {
  const { page, policy } = useEditedPolicy();
  const { catalogue } = useSurroundings();
  const { say } = useTexts();
  const types = policy?.contentTypes ?? page.contentTypes;
  const [chosenType, setChosenType] = useState<string | null>(null);
  const uid = types.find((each) => each === chosenType) ?? types[0] ?? '';
  const [typed, setTyped] = useState('');
  const search = useDebounce(typed, 300);
  const { data: documents = [], isSuccess } = useGetPickableQuery(
    { key: page.key, uid, search },
    { skip: uid === '' }
  );
  const [first] = documents;
  const isElsewhere = picked?.uid !== uid;
  useEffect(() => {
    if (isElsewhere && first?.uid === uid) onPick(first);
  }, [isElsewhere, first, uid, onPick]);

  if (isSuccess && documents.length === 0 && search === '') {
    return <Typography tag="p">{say('preview.noDocuments')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {types.length > 1 && (
        <Field.Root width="100%">
          <Field.Label>{say('preview.type')}</Field.Label>
          <SingleSelect
            size="S"
            value={uid}
            onChange={(value) => {
              setChosenType(String(value));
            }}
          >
            {types.map((each) => (
              <SingleSelectOption key={each} value={each}>
                {catalogue.contentTypes.find((type) => type.uid === each)?.name ?? each}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <Field.Root width="100%">
        <Field.Label>{say('preview.document')}</Field.Label>
        <Combobox
          size="S"
          placeholder={say('preview.search')}
          value={picked === null ? '' : idOf(picked)}
          noOptionsMessage={() => say('preview.noMatch')}
          onInputChange={(event) => {
            setTyped(event.target.value);
          }}
          onChange={(chosen) => {
            const document = documents.find((each) => idOf(each) === chosen);
            if (document !== undefined) onPick(document);
            setTyped('');
          }}
        >
          {withPicked(documents, picked, uid).map((each) => (
            <ComboboxOption key={idOf(each)} value={idOf(each)} textValue={titleOf(each)}>
              {titleOf(each)}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
    </Flex>
  );
};

const idOf = ({ uid, documentId, locale }: PickableDocument): string =>
  [uid, documentId, locale ?? ''].join('|');

const titleOf = ({ title, locale }: PickableDocument): string =>
  locale === null ? title : `${title} (${locale})`;

/** The one picked stays in the list, whatever is searched for. */
const withPicked = (
  documents: readonly PickableDocument[],
  picked: PickableDocument | null,
  uid: string
): readonly PickableDocument[] =>
  picked?.uid === uid && !documents.some((each) => idOf(each) === idOf(picked))
    ? [picked, ...documents]
    : documents;
