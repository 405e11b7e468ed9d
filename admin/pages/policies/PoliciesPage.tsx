import {
  Box,
  EmptyStateLayout,
  Flex,
  Table,
  Tbody,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { usePolicyRights } from '../../access/rights';
import { useGetCatalogueQuery, useGetPoliciesQuery } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { AddPolicyDialog } from './AddPolicyDialog';
import { PolicyRow } from './PolicyRow';

/** Every policy there is, and what each does. */
export const PoliciesPage = () => {
  const { say } = useTexts();
  const { mayEdit } = usePolicyRights();
  const policies = useGetPoliciesQuery(undefined, { refetchOnMountOrArgChange: true });
  const catalogue = useGetCatalogueQuery(undefined);
  if (policies.isError || catalogue.isError) return <Page.Error />;
  if (policies.data === undefined || catalogue.data === undefined) return <Page.Loading />;
  const { data: known } = catalogue;
  const add = mayEdit ? (
    <AddPolicyDialog catalogue={known} taken={policies.data.map(({ key }) => key)} />
  ) : null;
  return (
    <Page.Main>
      <Page.Title>{say('policies.title')}</Page.Title>
      <Layouts.Header
        title={say('policies.title')}
        subtitle={say('policies.subtitle')}
        primaryAction={add}
      />
      <Layouts.Content>
        {policies.data.length === 0 ? (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={say('policies.empty')}
            action={add}
            shadow="tableShadow"
          />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Box width="100%">
              <Table colCount={4} rowCount={policies.data.length + 1}>
                <Thead>
                  <Tr>
                    <Heading>{say('policies.name')}</Heading>
                    <Heading>{say('policies.state')}</Heading>
                    <Heading>{say('policies.changed')}</Heading>
                    <Th>
                      <VisuallyHidden>{say('policies.actions')}</VisuallyHidden>
                    </Th>
                  </Tr>
                </Thead>
                <Tbody>
                  {policies.data.map((policy) => (
                    <PolicyRow key={policy.key} policy={policy} catalogue={known} />
                  ))}
                </Tbody>
              </Table>
            </Box>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

const Heading = ({ children }: { readonly children: string }) => (
  <Th>
    <Typography variant="sigma" textColor="neutral600">
      {children}
    </Typography>
  </Th>
);
