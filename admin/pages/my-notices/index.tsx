import { Page } from '@strapi/strapi/admin';
import { useGetNoticePreferencesQuery } from '../../data/decisions-api';
import { TryAgain } from '../../decisions/TryAgain';
import { useTexts } from '../../translations/use-texts';
import { MyNotices } from './MyNotices';

/** What one is told of by e-mail, and how often. For everybody: mails lead here. */
const MyNoticesPage = () => {
  const { say } = useTexts();
  const { data, isError, refetch } = useGetNoticePreferencesQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (isError) {
    return (
      <Page.Main padding={10}>
        <TryAgain sentence={say('notices.failed')} onRetry={() => void refetch()} />
      </Page.Main>
    );
  }
  return data === undefined ? <Page.Loading /> : <MyNotices kept={data} />;
};

export default MyNoticesPage;
