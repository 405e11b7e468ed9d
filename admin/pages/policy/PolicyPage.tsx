import { useMemo, useState } from 'react';
import { Box, Flex, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { Catalogue, PolicyPage as Loaded } from '../../../src/contracts/policies';
import type { Problem } from '../../../src/language/issues';
import { inLanguage } from '../../../src/language/localized';
import { emptyOrganisation } from '../../../src/organisation/organisation';
import { usePolicyRights } from '../../access/rights';
import {
  useGetCatalogueQuery,
  useGetOrganisationQuery,
  useGetPolicyQuery,
} from '../../data/policies-api';
import { knownKinds } from '../../kinds/registry';
import { localizedAt } from '../../policies/draft';
import { pathsInto, sharedPaths } from '../../policies/paths';
import { itemOf, tabOf } from '../../policies/problems';
import { useTexts } from '../../translations/use-texts';
import { Announcer } from '../form/announce';
import { FormProvider } from '../form/form';
import { LeaveGuard } from '../form/LeaveGuard';
import { Note } from '../form/Note';
import { goTo } from './go-to';
import { ConflictBanner } from './ConflictBanner';
import { useEditing } from './editing';
import { EditingProvider } from './editing-context';
import { HistoryTab } from './HistoryTab';
import { ItemsTab } from './ItemsTab';
import { PolicyHeader } from './PolicyHeader';
import { ProblemsSummary } from './ProblemsSummary';
import { ScopeTab } from './ScopeTab';
import { SurroundingsProvider } from './surroundings';
import { TryTab } from './TryTab';

/** Reads what a policy's page needs before it is drawn. */
export const PolicyPage = () => {
  const { key = '' } = useParams();
  const policy = useGetPolicyQuery(key, { refetchOnMountOrArgChange: true });
  const catalogue = useGetCatalogueQuery(undefined);
  if (policy.isError || catalogue.isError) return <Page.Error />;
  if (policy.data === undefined || catalogue.data === undefined) return <Page.Loading />;
  if (policy.data.key !== key) return <Page.Loading />;
  return <LoadedPolicy key={key} loaded={policy.data} catalogue={catalogue.data} />;
};

interface LoadedPolicyProps {
  readonly loaded: Loaded;
  readonly catalogue: Catalogue;
}

const LoadedPolicy = ({ loaded, catalogue }: LoadedPolicyProps) => {
  const { mayEdit } = usePolicyRights();
  const { say, language } = useTexts();
  const isConfigured = loaded.origin.kind === 'config';
  const editing = useEditing(loaded, catalogue, !mayEdit || isConfigured);
  const [tab, setTab] = useState('items');
  const [open, setOpen] = useState(-1);
  const surroundings = useSurroundingsOf(editing.draft, catalogue);
  const name = localizedAt(editing.draft, ['name'], language) || inLanguage(loaded.name, language);

  const jump = (problem: Problem) => {
    setTab(tabOf(problem));
    const item = itemOf(problem);
    if (item !== undefined) setOpen(item);
    goTo(problem.path);
  };

  return (
    <SurroundingsProvider value={surroundings}>
      <EditingProvider value={editing}>
        <FormProvider value={editing}>
          <Announcer>
            <Page.Main>
              <Page.Title>{name}</Page.Title>
              <LeaveGuard isModified={editing.isModified} />
              <PolicyHeader name={name} />
              <Layouts.Content>
                <Flex direction="column" alignItems="stretch" gap={4}>
                  <WhyReadOnly loaded={loaded} mayEdit={mayEdit} />
                  <ConflictBanner />
                  <ProblemsSummary onJump={jump} />
                  <Tabs.Root variant="simple" value={tab} onValueChange={setTab}>
                    <Tabs.List aria-label={say('policy.tabs')}>
                      {tabs.map((each) => (
                        <Tabs.Trigger key={each} value={each}>
                          {say(`policy.tab.${each}`)}
                        </Tabs.Trigger>
                      ))}
                    </Tabs.List>
                    <Box paddingTop={6}>
                      <Tabs.Content value="items">
                        <ItemsTab open={open} onOpen={setOpen} />
                      </Tabs.Content>
                      <Tabs.Content value="scope">
                        <ScopeTab />
                      </Tabs.Content>
                      <Tabs.Content value="try">
                        <TryTab />
                      </Tabs.Content>
                      <Tabs.Content value="history">
                        <HistoryTab />
                      </Tabs.Content>
                    </Box>
                  </Tabs.Root>
                </Flex>
              </Layouts.Content>
            </Page.Main>
          </Announcer>
        </FormProvider>
      </EditingProvider>
    </SurroundingsProvider>
  );
};

const tabs = ['items', 'scope', 'try', 'history'] as const;

const useSurroundingsOf = (draft: Readonly<Record<string, unknown>>, catalogue: Catalogue) => {
  const governed = JSON.stringify(draft['contentTypes'] ?? []);
  const organisation = useGetOrganisationQuery(undefined).data?.organisation ?? emptyOrganisation;
  return useMemo(() => {
    const types = catalogue.contentTypes.filter(({ uid }) => governed.includes(`"${uid}"`));
    const paths = types.flatMap(({ schema, labels }) =>
      schema === null ? [] : [pathsInto(schema, labels)]
    );
    return { catalogue, organisation, kinds: knownKinds(), paths: sharedPaths(paths) };
  }, [governed, catalogue, organisation]);
};

interface WhyReadOnlyProps {
  readonly loaded: Loaded;
  readonly mayEdit: boolean;
}

/** Why nothing can be changed here, where nothing can. */
const WhyReadOnly = ({ loaded: { origin }, mayEdit }: WhyReadOnlyProps) => {
  const { say } = useTexts();
  if (origin.kind === 'panel' && mayEdit) return null;
  return (
    <Note>
      {origin.kind === 'config'
        ? say('policy.fromConfig', { place: origin.place })
        : say('policy.readOnly')}
    </Note>
  );
};
