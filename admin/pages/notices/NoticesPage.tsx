import {
  EmptyStateLayout,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { useGetOutgoingQuery } from '../../data/decisions-api';
import { TryAgain } from '../../decisions/TryAgain';
import { useTexts } from '../../translations/use-texts';
import { NoticeRow } from './NoticeRow';

const states = ['pending', 'sent', 'failed'] as const;

interface Address {
  readonly state?: string;
  readonly page?: string;
}

/** Every notice on its way out: whether it has been sent, and why not. */
export const NoticesPage = () => {
  const { say } = useTexts();
  const [{ query }, setQuery] = useQueryParams<Address>();
  const { data, isError, refetch } = useGetOutgoingQuery(
    { state: query.state, page: query.page },
    { refetchOnMountOrArgChange: true, pollingInterval: 10_000 }
  );
  return (
    <Page.Main>
      <Page.Title>{say('outgoing.title')}</Page.Title>
      <Layouts.Header title={say('outgoing.title')} subtitle={say('outgoing.subtitle')} />
      <Layouts.Action
        startActions={
          <SingleSelect
            size="S"
            aria-label={say('outgoing.state')}
            placeholder={say('outgoing.state')}
            value={query.state ?? null}
            onChange={(state) => {
              setQuery({ state: String(state), page: '1' });
            }}
            clearLabel={say('control.clear')}
            onClear={() => {
              setQuery({ state: '', page: '' }, 'remove');
            }}
          >
            {states.map((state) => (
              <SingleSelectOption key={state} value={state}>
                {say(`outgoing.${state}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        }
      />
      <Layouts.Content>
        {isError ? (
          <TryAgain sentence={say('outgoing.unread')} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Page.Loading />
        ) : data.rows.length === 0 ? (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={say('outgoing.empty')}
            shadow="tableShadow"
          />
        ) : (
          <>
            <Table colCount={5} rowCount={data.rows.length + 1}>
              <Thead>
                <Tr>
                  <Heading>{say('outgoing.subject')}</Heading>
                  <Heading>{say('outgoing.to')}</Heading>
                  <Heading>{say('outgoing.state')}</Heading>
                  <Heading>{say('outgoing.created')}</Heading>
                  <Th>
                    <VisuallyHidden>{say('policies.actions')}</VisuallyHidden>
                  </Th>
                </Tr>
              </Thead>
              <Tbody>
                {data.rows.map((notice) => (
                  <NoticeRow key={notice.id} notice={notice} />
                ))}
              </Tbody>
            </Table>
            <Pagination.Root
              pageCount={Math.ceil(data.total / data.pageSize)}
              total={data.total}
              defaultPageSize={data.pageSize}
            >
              <Pagination.Links />
            </Pagination.Root>
          </>
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
