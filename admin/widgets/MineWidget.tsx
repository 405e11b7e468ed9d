import { Box, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { Submission } from '../../src/contracts/decisions';
import { useGetMineQuery } from '../data/decisions-api';
import { Moment } from '../decisions/Moment';
import { StateMark } from '../decisions/StateMark';
import { useEditPlace } from '../decisions/use-edit-place';
import { useTexts } from '../translations/use-texts';

/** As many as Strapi's own widgets show. */
const shown = 5;

/** What has become of the texts one has submitted, and what was said of them. */
export const MineWidget = () => {
  const { say } = useTexts();
  const { data, isError } = useGetMineQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError) return <Widget.Error />;
  if (data === undefined) return <Widget.Loading />;
  if (data.length === 0) return <Widget.NoData>{say('widget.mine.none')}</Widget.NoData>;
  return (
    <Table colCount={3} rowCount={Math.min(data.length, shown)}>
      <Tbody>
        {data.slice(0, shown).map((submission) => (
          <Row key={submission.id} submission={submission} />
        ))}
      </Tbody>
    </Table>
  );
};

const Row = ({ submission }: { readonly submission: Submission }) => {
  const editPlace = useEditPlace(submission);
  const { decided, state } = submission;
  const comment = state === 'waiting' ? null : (decided?.comment ?? null);
  return (
    <Tr>
      <Td style={{ whiteSpace: 'normal' }}>
        <Box paddingTop={2} paddingBottom={2}>
          <Typography tag={Link} to={editPlace} fontWeight="bold" textColor="neutral800">
            {submission.title}
          </Typography>
          {comment !== null && comment !== '' && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {decided?.by.name}: ”{comment}”
            </Typography>
          )}
        </Box>
      </Td>
      <Td>
        <StateMark of={submission} />
      </Td>
      <Td>
        <Moment at={decided?.at ?? submission.submittedAt} />
      </Td>
    </Tr>
  );
};
