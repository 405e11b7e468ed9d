import {
  Button,
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
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { IntegrityPage as Found } from '../../../src/contracts/integrity';
import { useMayDecideIntegrity } from '../../access/rights';
import { useGetIntegrityQuery, useScanMutation } from '../../data/integrity-api';
import { TryAgain } from '../../decisions/TryAgain';
import { useSend } from '../../decisions/use-send';
import { useTexts } from '../../translations/use-texts';
import { FindingRow } from './FindingRow';

/** What is public and rests on no decision: found by the scan, and decided on here. */
export const IntegrityPage = () => {
  const { say } = useTexts();
  const { data, isError, refetch } = useGetIntegrityQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const mayDecide = useMayDecideIntegrity();
  return (
    <Page.Main>
      <Page.Title>{say('integrity.title')}</Page.Title>
      <Layouts.Header
        title={say('integrity.title')}
        subtitle={say('integrity.subtitle')}
        primaryAction={mayDecide ? <ScanNow /> : null}
      />
      <Layouts.Content>
        {isError ? (
          <TryAgain sentence={say('integrity.unread')} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Page.Loading />
        ) : (
          <Findings found={data} mayDecide={mayDecide} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

const ScanNow = () => {
  const { say } = useTexts();
  const send = useSend();
  const [scan, { isLoading }] = useScanMutation();
  return (
    <Button
      startIcon={<ArrowClockwise />}
      loading={isLoading}
      onClick={() => void send(scan(undefined), 'integrity.scanned')}
    >
      {say('integrity.scan')}
    </Button>
  );
};

const Findings = ({ found, mayDecide }: { readonly found: Found; readonly mayDecide: boolean }) => {
  const { say } = useTexts();
  const { findings } = found;
  return (
    <>
      <LastScan found={found} />
      {findings.length === 0 ? (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={say('integrity.empty')}
          shadow="tableShadow"
        />
      ) : (
        <Table colCount={4} rowCount={findings.length + 1}>
          <Thead>
            <Tr>
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
              <FindingRow key={finding.id} finding={finding} mayDecide={mayDecide} />
            ))}
          </Tbody>
        </Table>
      )}
    </>
  );
};

const LastScan = ({ found: { lastScan, open } }: { readonly found: Found }) => {
  const { say } = useTexts();
  const intl = useIntl();
  return (
    <Typography tag="p" role="status" style={{ marginBottom: '1.6rem' }}>
      {lastScan === null
        ? say('integrity.never')
        : say('integrity.last', {
            time: intl.formatDate(lastScan.at, { dateStyle: 'medium', timeStyle: 'short' }),
            looked: lastScan.looked,
            open,
          })}
    </Typography>
  );
};

const Heading = ({ children }: { readonly children: string }) => (
  <Th>
    <Typography variant="sigma" textColor="neutral600">
      {children}
    </Typography>
  </Th>
);
