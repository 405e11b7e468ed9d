import { useDeferredValue, useMemo } from 'react';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { isMissing, type ItemVerdict } from '../../src/checklist/verdict';
import type { Checklist } from '../../src/contracts/checklist';
import { useGetChecklistQuery, type ChecklistAddress } from '../data/checklist-api';
import type { FormContent } from './form-content';
import { preview, type Preview } from './preview';
import { useReading } from './use-readers';
import { useIsGoverned } from './use-is-governed';

/** What the content manager tells the parts of its edit view. */
export interface EditViewProps {
  readonly activeTab: 'draft' | 'published' | null;
  readonly collectionType: string;
  readonly model: string;
  readonly documentId?: string;
  readonly document?: {
    readonly id?: unknown;
    readonly documentId?: string;
    readonly locale?: string | null;
  };
}

/** A document's checklist as the edit view knows it at this moment. */
export type ChecklistState =
  | { readonly status: 'ungoverned' }
  | { readonly status: 'reading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | ({
      readonly status: 'ready';
      readonly address: ChecklistAddress;
      readonly checklist: Checklist;
      readonly missing: readonly MissingItem[];
    } & Preview);

/** An item that stands in the way, with the policy that asks for it. */
export interface MissingItem {
  readonly policy: string;
  readonly verdict: ItemVerdict;
}

/** Others may answer meanwhile; this often we look. Milliseconds. */
const lookAgainAfter = 30_000;

/** Reads a document's checklist and previews it on what the form holds right now. */
export const useChecklist = (props: EditViewProps): ChecklistState => {
  const { model, activeTab } = props;
  const governed = useIsGoverned(model);
  const address = useAddress(props);
  const { data, isError, refetch } = useGetChecklistQuery(address, {
    skip: !governed,
    pollingInterval: lookAgainAfter,
  });
  const form = useFormContent();
  const onDraft = activeTab !== 'published';
  const reading = useReading(data);
  const isReadable = reading.state === 'ready';
  const previewed = useMemo(
    () =>
      data === undefined || !isReadable ? undefined : preview(data, onDraft ? form : undefined),
    [data, form, onDraft, isReadable]
  );

  if (!governed) return { status: 'ungoverned' };
  if (isError) return { status: 'failed', retry: () => void refetch() };
  if (reading.state === 'failed') return { status: 'failed', retry: reading.retry };
  if (data === undefined || previewed === undefined) return { status: 'reading' };
  return {
    status: 'ready',
    address,
    checklist: data,
    missing: missingIn(previewed),
    ...previewed,
  };
};

interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** A language version that has not been saved has a document but no draft of its own. */
const useAddress = ({ model, document }: EditViewProps): ChecklistAddress => {
  const [{ query }] = useQueryParams<LocaleQuery>();
  const locale = document?.locale ?? query.plugins?.i18n?.locale ?? undefined;
  const documentId = document?.id === undefined ? undefined : document.documentId;
  return useMemo(() => ({ uid: model, documentId, locale }), [model, documentId, locale]);
};

/** The form, a moment behind the keys: typing must not wait for a judgement. */
const useFormContent = (): FormContent => {
  const values = useForm('PublicationChecklist', (form) => form.values);
  const initialValues = useForm('PublicationChecklist', (form) => form.initialValues);
  const deferred = useDeferredValue(values);
  return useMemo(
    () => ({
      values: deferred as FormContent['values'],
      initialValues: initialValues as FormContent['initialValues'],
    }),
    [deferred, initialValues]
  );
};

const missingIn = ({ verdicts }: Preview): readonly MissingItem[] =>
  verdicts
    .filter(({ enforcement }) => enforcement === 'enforce')
    .flatMap(({ policy, items }) =>
      items.filter(isMissing).map((verdict) => ({ policy, verdict }))
    );
