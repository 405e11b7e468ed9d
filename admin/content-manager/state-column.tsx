import { isGovernedBy } from '../checklist/use-is-governed';
import { PLUGIN_ID } from '../plugin-id';
import english from '../translations/en.json';
import { StateCell } from './StateCell';

/** The content manager's list view, as its column hook hands it over. */
interface ListView {
  readonly displayedHeaders: readonly unknown[];
  readonly layout: {
    readonly options?: Readonly<Record<string, { readonly governed?: boolean } | undefined>>;
  };
}

interface ListedDocument {
  readonly documentId: string;
  readonly locale?: string | null;
}

/** Adds the checklist's state as a column, beside what a text is called, where a policy governs. */
export const addStateColumn = <View extends ListView>(view: View): View => {
  const [first, others] = [view.displayedHeaders.slice(0, 1), view.displayedHeaders.slice(1)];
  return isGovernedBy(view.layout.options)
    ? { ...view, displayedHeaders: [...first, stateColumn, ...others] }
    : view;
};

const stateColumn = {
  attribute: { type: 'custom' },
  label: { id: `${PLUGIN_ID}.column.title`, defaultMessage: english['column.title'] },
  name: PLUGIN_ID,
  searchable: false,
  sortable: false,
  cellFormatter: (
    { documentId, locale }: ListedDocument,
    _header: unknown,
    { model }: { readonly model: string }
  ) => <StateCell uid={model} documentId={documentId} locale={locale ?? undefined} />,
};
