import { useState } from 'react';
import {
  Box,
  Button,
  Checkbox,
  EmptyStateLayout,
  Table,
  Tbody,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { IntegrityPage as Found } from '../../../src/contracts/integrity';
import { useMayDecideIntegrity } from '../../access/rights';
import { TryAgain } from '../../decisions/TryAgain';
import { useTexts } from '../../translations/use-texts';
import { DecideSeveral } from './DecideSeveral';
import { FindingRow } from './FindingRow';
import { useFound } from './use-found';

/** What is public and rests on no decision: found by the scan, and decided on here. */
export const IntegrityPage = () => {
  const { say } = useTexts();
  const { data, isError, refetch, query, look, isLooking } = useFound();
  const mayDecide = useMayDecideIntegrity();
  return (
    <Page.Main>
      <Page.Title>{say('integrity.title')}</Page.Title>
      <Layouts.Header
        title={say('integrity.title')}
        subtitle={say('integrity.subtitle')}
        primaryAction={
          mayDecide ? (
            <Button
              startIcon={<ArrowClockwise />}
              loading={isLooking}
              disabled={data !== undefined && data.scanning !== null}
              onClick={() => void look()}
            >
              {say('integrity.scan')}
            </Button>
          ) : null
        }
      />
      <Layouts.Content>
        {/* What has been read, and what is being written beside it, stays where a question fails. */}
        {isError && <TryAgain sentence={say('integrity.unread')} onRetry={() => void refetch()} />}
        {data === undefined ? (
          !isError && <Page.Loading />
        ) : (
          <>
            <LastScan found={data} />
            <Findings found={data} mayDecide={mayDecide} />
            {data.total > query.pageSize && (
              <Pagination.Root
                pageCount={Math.ceil(data.total / query.pageSize)}
                total={data.total}
                defaultPageSize={query.pageSize}
              >
                <Pagination.PageSize options={['25', '50', '100']} />
                <Pagination.Links />
              </Pagination.Root>
            )}
          </>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

const Findings = ({ found, mayDecide }: { readonly found: Found; readonly mayDecide: boolean }) => {
  const { say } = useTexts();
  const { findings } = found;
  const [ids, setIds] = useState<readonly number[]>([]);
  const open = findings.filter(({ state }) => state === 'open');
  // What has left the page, or was decided on, is no longer chosen.
  const chosen = open.filter(({ id }) => ids.includes(id));
  const areAll = open.length > 0 && chosen.length === open.length;
  return (
    <>
      {mayDecide && (
        <DecideSeveral
          chosen={chosen}
          onDone={() => {
            setIds([]);
          }}
        />
      )}
      {findings.length === 0 ? (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={say('integrity.empty')}
          shadow="tableShadow"
        />
      ) : (
        <Table colCount={mayDecide ? 5 : 4} rowCount={findings.length + 1}>
          <Thead>
            <Tr>
              {mayDecide && (
                <Th>
                  <Checkbox
                    aria-label={say('integrity.several.all')}
                    disabled={open.length === 0}
                    checked={areAll ? true : chosen.length > 0 ? 'indeterminate' : false}
                    onCheckedChange={() => {
                      setIds(areAll ? [] : open.map(({ id }) => id));
                    }}
                  />
                </Th>
              )}
              <Heading>{say('integrity.text')}</Heading>
              <Heading>{say('integrity.what')}</Heading>
              <Heading>{say('integrity.since')}</Heading>
              <Th>
                <VisuallyHidden>{say('policies.actions')}</VisuallyHidden>
              </Th>
            </Tr>
          </Thead>
          <Tbody>
            {findings.map((finding) => (
              <FindingRow
                key={finding.id}
                finding={finding}
                mayDecide={mayDecide}
                isChosen={ids.includes(finding.id)}
                onChoose={() => {
                  const { id } = finding;
                  setIds(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
                }}
              />
            ))}
          </Tbody>
        </Table>
      )}
    </>
  );
};

const LastScan = ({ found: { lastScan, open, scanning } }: { readonly found: Found }) => {
  const { say } = useTexts();
  const intl = useIntl();
  return (
    <Box paddingBottom={4}>
      <Typography tag="p" role="status">
        {lastScan === null
          ? say('integrity.never')
          : say('integrity.last', {
              time: intl.formatDate(lastScan.at, { dateStyle: 'medium', timeStyle: 'short' }),
              looked: lastScan.looked,
              open,
            })}
        {typeof lastScan?.tooMany === 'number' &&
          ` ${say('integrity.tooMany', { count: lastScan.tooMany })}`}
      </Typography>
      {/* Its number changes all the time: no status, which would be read aloud each time. */}
      {scanning !== null && (
        <Typography tag="p">
          {scanning.looked === null
            ? say('integrity.elsewhere')
            : say('integrity.looking', { looked: scanning.looked })}
        </Typography>
      )}
    </Box>
  );
};

const Heading = ({ children }: { readonly children: string }) => (
  <Th>
    <Typography variant="sigma" textColor="neutral600">
      {children}
    </Typography>
  </Th>
);
