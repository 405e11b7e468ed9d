import {
  Button,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import { Cross } from '@strapi/icons';
import { submissionStates, type QueuePage } from '../../../../src/contracts/decisions';
import { inLanguage, type Language } from '../../../../src/language/localized';
import { useGetQueueLocalesQuery } from '../../../data/decisions-api';
import { useLanguageName } from '../../../decisions/use-language-name';
import { useTexts } from '../../../translations/use-texts';
import { useQueue, type QueueFilters as Filters } from './use-queue';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const asks = ['decision', 'review'] as const;
const claims = ['nobody', 'me', 'others'] as const;
const dues = ['overdue', 'today', 'week'] as const;

/** What the queue is narrowed down by; it all stands in the page's address. */
export const QueueFilters = ({ page }: { readonly page: QueuePage | undefined }) => {
  const { say, language } = useTexts();
  const { query, filters, narrow, widen, isNarrowed } = useQueue();
  const senders = sendersFor(page, filters, language);
  const locales = useLocales();
  return (
    <>
      {/* It keeps what was written for itself: where the address asks for something else, it begins anew. */}
      <SearchInput
        key={query.search ?? ''}
        label={say('held.search')}
        placeholder={say('held.search')}
      />
      <Among
        by="state"
        label={say('held.filter.state')}
        choices={submissionStates.map((value) => ({ value, label: say(`held.state.${value}`) }))}
        otherwise="waiting"
      />
      <Among
        by="asks"
        label={say('held.filter.asks')}
        choices={asks.map((value) => ({ value, label: say(`held.asks.${value}`) }))}
      />
      <Among
        by="uid"
        label={say('held.filter.type')}
        choices={(page?.types ?? []).map(({ uid, name }) => ({ value: uid, label: name }))}
      />
      {locales.length > 1 && (
        <Among by="locale" label={say('held.filter.locale')} choices={locales} />
      )}
      {senders.length > 0 && (
        <MultiSelect
          size="S"
          aria-label={say('held.filter.sender')}
          placeholder={say('held.filter.sender')}
          value={[...(filters.sender ?? [])]}
          onChange={(sender: string[]) => {
            narrow({ sender });
          }}
          onClear={() => {
            narrow({ sender: [] });
          }}
          clearLabel={say('control.clear')}
          customizeContent={(chosen) =>
            chosen?.length === 1
              ? (senders.find(({ value }) => value === chosen[0])?.label ?? '')
              : say('held.filter.senders', { count: chosen?.length ?? 0 })
          }
        >
          {senders.map(({ value, label }) => (
            <MultiSelectOption key={value} value={value}>
              {label}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      )}
      <Among
        by="claimed"
        label={say('held.filter.claimed')}
        choices={claims.map((value) => ({ value, label: say(`held.claimed.${value}`) }))}
      />
      <Among
        by="due"
        label={say('held.filter.due')}
        choices={dues.map((value) => ({ value, label: say(`held.due.${value}`) }))}
      />
      {isNarrowed && (
        <Button variant="ghost" size="S" startIcon={<Cross />} onClick={widen}>
          {say('held.filter.clear')}
        </Button>
      )}
    </>
  );
};

/** The languages that texts are written in; without Strapi's internationalisation there are none. */
const useLocales = (): readonly Choice[] => {
  const languageName = useLanguageName();
  const { data = [] } = useGetQueueLocalesQuery(undefined);
  return data.map(({ code }) => ({ value: code, label: languageName(code) }));
};

/** Those there are, and those that the address asks for though there are none any more. */
const sendersFor = (
  page: QueuePage | undefined,
  { sender: asked = [] }: Filters,
  language: Language
): readonly Choice[] => {
  const there = (page?.senders ?? []).map(({ name, label }) => ({
    value: name,
    label: inLanguage(label, language),
  }));
  const gone = asked.filter((name) => !there.some(({ value }) => value === name));
  return [...there, ...gone.map((name) => ({ value: name, label: name }))];
};

interface AmongProps {
  readonly by: Exclude<keyof Filters, 'sender'>;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What is shown where nothing is chosen; without it, all are. */
  readonly otherwise?: string;
}

const Among = ({ by, label, choices, otherwise }: AmongProps) => {
  const { say } = useTexts();
  const { filters, narrow } = useQueue();
  return (
    <SingleSelect
      size="S"
      aria-label={label}
      placeholder={label}
      value={filters[by] ?? otherwise ?? null}
      onChange={(value) => {
        narrow({ [by]: String(value) });
      }}
      {...(filters[by] !== undefined && {
        clearLabel: say('control.clear'),
        onClear: () => {
          narrow({ [by]: undefined });
        },
      })}
    >
      {choices.map(({ value, label: name }) => (
        <SingleSelectOption key={value} value={value}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
