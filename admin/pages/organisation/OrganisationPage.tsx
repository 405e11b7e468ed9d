import { useMemo, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { Check } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { canonicalJson, isMembers, type Json } from '../../../src/canonical/json';
import type { OrganisationPage as Loaded } from '../../../src/contracts/policies';
import { readOrganisation } from '../../../src/organisation/read';
import { useMayEditOrganisation } from '../../access/rights';
import { conflictIn, failureOf } from '../../data/failure';
import { useGetOrganisationQuery, useSaveOrganisationMutation } from '../../data/policies-api';
import { withAt } from '../../policies/json-path';
import { useTexts } from '../../translations/use-texts';
import { Announcer } from '../form/announce';
import { FormProvider, type Form } from '../form/form';
import { LeaveGuard } from '../form/LeaveGuard';
import { Note } from '../form/Note';
import { NewerOrganisation } from './NewerOrganisation';
import { Units } from './Units';

/** The parts of the organisation that can stand as sender. */
export const OrganisationPage = () => {
  const { data, isError } = useGetOrganisationQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError) return <Page.Error />;
  return data === undefined ? <Page.Loading /> : <LoadedOrganisation loaded={data} />;
};

const LoadedOrganisation = ({ loaded }: { readonly loaded: Loaded }) => {
  const { say, language } = useTexts();
  const intl = useIntl();
  const mayEdit = useMayEditOrganisation();
  const [page, setPage] = useState(loaded);
  const [tree, setTree] = useState<Json>(() => asJson(loaded.organisation));
  const [conflict, setConflict] = useState<Loaded | null>(null);
  const [send, { isLoading }] = useSaveOrganisationMutation();
  const { toggleNotification } = useNotification();
  const problems = useMemo(() => {
    const read = readOrganisation(tree, language);
    return read.ok ? [] : read.problems;
  }, [tree, language]);
  const isModified = canonicalJson(tree) !== canonicalJson(asJson(page.organisation));
  const form: Form = {
    tree,
    change: (path, value) => {
      setTree((before) => withAt(before, path, value));
    },
    problems,
    isReadOnly: !mayEdit,
  };
  const save = async (revision: number) => {
    try {
      const saved = await send({ organisation: tree, revision }).unwrap();
      setPage(saved);
      setTree(asJson(saved.organisation));
      setConflict(null);
      toggleNotification({ type: 'success', message: say('organisation.saved') });
    } catch (error) {
      const current = conflictIn(error);
      if (current !== undefined) setConflict(current as Loaded);
      else toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  return (
    <FormProvider value={form}>
      <Announcer>
        <Page.Main>
          <Page.Title>{say('organisation.title')}</Page.Title>
          <LeaveGuard isModified={isModified} />
          <Layouts.Header
            title={say('organisation.title')}
            subtitle={say('organisation.subtitle')}
            primaryAction={
              mayEdit ? (
                <Button
                  startIcon={<Check />}
                  loading={isLoading}
                  disabled={!isModified || problems.length > 0}
                  onClick={() => {
                    void save(page.revision);
                  }}
                >
                  {say('organisation.save')}
                </Button>
              ) : null
            }
          />
          <Layouts.Content>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {!mayEdit && <Note>{say('organisation.readOnly')}</Note>}
              {conflict !== null && (
                <NewerOrganisation
                  newer={conflict}
                  onTheirs={() => {
                    setPage(conflict);
                    setTree(asJson(conflict.organisation));
                    setConflict(null);
                  }}
                  onMine={() => {
                    void save(conflict.revision);
                  }}
                />
              )}
              {problems.length > 0 && (
                <Box role="status">
                  <Typography textColor="danger600" fontWeight="semiBold">
                    {say('organisation.problems', { count: problems.length })}
                  </Typography>
                </Box>
              )}
              <Units saved={page.organisation.units.map(({ key }) => key)} />
              {page.lastChanged !== null && (
                <Typography variant="pi" textColor="neutral600" tag="p">
                  {say('organisation.changed', {
                    name: page.lastChanged.by.name,
                    date: intl.formatDate(page.lastChanged.at, { dateStyle: 'medium' }),
                  })}
                </Typography>
              )}
            </Flex>
          </Layouts.Content>
        </Page.Main>
      </Announcer>
    </FormProvider>
  );
};

/** As it travels: what is left out is left out, not undefined. */
const asJson = (organisation: unknown): Json => {
  const json = JSON.parse(JSON.stringify(organisation)) as Json;
  return isMembers(json) ? json : { units: [] };
};
