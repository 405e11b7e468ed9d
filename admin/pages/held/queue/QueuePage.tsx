import { useState } from 'react';
import { Button, EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { Bell } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useGetQueueQuery } from '../../../data/decisions-api';
import { failureOf } from '../../../data/failure';
import { counted } from '../../../decisions/counted';
import { myNoticesPlace } from '../../../decisions/places';
import { TryAgain } from '../../../decisions/TryAgain';
import { useTexts } from '../../../translations/use-texts';
import { DelegationDialog } from '../DelegationDialog';
import { ApproveSeveral } from './ApproveSeveral';
import { QueueFilters } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { useLastPage } from './use-last-page';
import { useQueue } from './use-queue';

/** Others submit and decide meanwhile; this often we look. Milliseconds. */
const lookAgainAfter = 30_000;

const pageSizes = ['25', '50', '100'];

/** Everything that waits for the communication chief. */
export const QueuePage = () => {
  const { say } = useTexts();
  const { query, isNarrowed, widen } = useQueue();
  const { data, isError, error, refetch, isFetching, currentData } = useGetQueueQuery(
    { ...query, sender: query.sender?.join(',') },
    { pollingInterval: lookAgainAfter, refetchOnMountOrArgChange: true }
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = (currentData ?? data)?.rows ?? [];
  // What has left the page is no longer chosen.
  const selected = chosen.filter((id) => rows.some((row) => row.id === id));
  const isBeyond = useLastPage(isFetching ? undefined : currentData);
  if (isError && failureOf(error).status === 403) return <Page.NoPermissions />;
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{say('held.title')}</Page.Title>
      <Layouts.Header
        title={say('held.title')}
        subtitle={data === undefined ? '' : say('held.subtitle', { ...counted(data.total) })}
        primaryAction={
          <Flex gap={2}>
            <LinkButton tag={Link} to={myNoticesPlace} variant="tertiary" startIcon={<Bell />}>
              {say('notices.open')}
            </LinkButton>
            <DelegationDialog />
          </Flex>
        }
      />
      <Layouts.Action startActions={<QueueFilters page={data} />} />
      <Layouts.Content>
        <ApproveSeveral rows={rows.filter(({ id }) => selected.includes(id))} />
        {isError ? (
          <TryAgain sentence={say('held.failed')} onRetry={() => void refetch()} />
        ) : data === undefined || isBeyond ? (
          <Page.Loading />
        ) : rows.length === 0 ? (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={say(isNarrowed ? 'held.noMatch' : 'held.empty')}
            shadow="tableShadow"
            {...(isNarrowed && {
              action: (
                <Button variant="secondary" onClick={widen}>
                  {say('held.filter.clear')}
                </Button>
              ),
            })}
          />
        ) : (
          <>
            <QueueTable rows={rows} query={query} selected={selected} onSelect={setChosen} />
            <Pagination.Root
              pageCount={Math.ceil(data.total / data.pageSize)}
              total={data.total}
              defaultPageSize={query.pageSize}
            >
              <Pagination.PageSize options={pageSizes} />
              <Pagination.Links />
            </Pagination.Root>
          </>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
