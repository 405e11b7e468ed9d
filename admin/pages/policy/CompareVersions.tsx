import { useState } from 'react';
import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Change } from '../../../src/contracts/policies';
import { useGetDifferencesQuery } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { Card } from './Card';
import { DifferenceList } from './DifferenceList';
import { useEditedPolicy } from './editing-context';

/** Any two versions, or one and the draft, side by side in words. */
export const CompareVersions = ({ history }: { readonly history: readonly Change[] }) => {
  const { page } = useEditedPolicy();
  const { say } = useTexts();
  const intl = useIntl();
  const versions = history.filter(
    ({ version }, index) =>
      version !== null && history.findIndex((each) => each.version === version) === index
  );
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('draft');
  const { data, isFetching } = useGetDifferencesQuery(
    { key: page.key, from, to },
    { skip: from === '' }
  );
  const options = versions.map(({ version, at }) => ({
    value: version ?? '',
    label: say('history.option', {
      date: intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
      version: (version ?? '').slice(0, 8),
    }),
  }));
  return (
    <Card title={say('history.compare')}>
      <Flex gap={4} wrap="wrap">
        <Version label={say('history.from')} value={from} options={options} onChange={setFrom} />
        <Version
          label={say('history.to')}
          value={to}
          options={[{ value: 'draft', label: say('history.draft') }, ...options]}
          onChange={setTo}
        />
      </Flex>
      {from === '' ? (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {say('history.choose')}
        </Typography>
      ) : (
        !isFetching && (
          <DifferenceList differences={data ?? []} whenNone={say('differences.none')} />
        )
      )}
    </Card>
  );
};

interface VersionProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

const Version = ({ label, value, options, onChange }: VersionProps) => {
  const { say } = useTexts();
  return (
    <Box flex="1 1 18rem">
      <Field.Root width="100%">
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={value}
          placeholder={say('control.choose')}
          onChange={(chosen) => {
            onChange(String(chosen));
          }}
        >
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};
