import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useGetHeldQuery } from '../../../data/decisions-api';
import { failureOf } from '../../../data/failure';
import { TryAgain } from '../../../decisions/TryAgain';
import { useTexts } from '../../../translations/use-texts';
import { Deciding } from './Deciding';

/** The editor may go on writing meanwhile; this often we look. Milliseconds. */
const lookAgainAfter = 20_000;

/** One text that waits for a decision, with all that is needed to make it. */
export const DecisionPage = () => {
  const { id = '' } = useParams();
  const { say } = useTexts();
  const { data, isError, error, refetch } = useGetHeldQuery(id, {
    pollingInterval: lookAgainAfter,
    refetchOnMountOrArgChange: true,
  });
  if (data !== undefined) return <Deciding key={id} page={data} />;
  if (!isError) return <Page.Loading />;
  const { status } = failureOf(error);
  if (status === 403) return <Page.NoPermissions />;
  return (
    <Page.Main padding={10}>
      <TryAgain
        sentence={say(status === 404 ? 'decide.notFound' : 'decide.failed')}
        onRetry={() => void refetch()}
      />
    </Page.Main>
  );
};
