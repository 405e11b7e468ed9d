import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useGetRecordQuery } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { Card } from './Card';
import { useEditedPolicy } from './editing-context';
import { HeldByItem } from './HeldByItem';

/** What a policy on trial would have stopped, of what has been published since. */
export const RecordCard = () => {
  const { page } = useEditedPolicy();
  const { say } = useTexts();
  const intl = useIntl();
  const { data } = useGetRecordQuery(page.key);
  if (data === undefined || data === null) return null;
  const date = intl.formatDate(data.since, { dateStyle: 'medium' });
  return (
    <Card title={say('record.title', { date })}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p">
          {say('record.sum', { stopped: data.wouldHaveStopped, published: data.published })}
        </Typography>
        {data.wouldHaveStopped > 0 && (
          <HeldByItem byItem={data.byItem} total={data.published} held={data.latest} />
        )}
      </Flex>
    </Card>
  );
};
