import { Box, Loader, Typography } from '@strapi/design-system';
import { useGetDifferencesQuery } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { DifferenceList } from './DifferenceList';
import { useEditedPolicy } from './editing-context';

/** What the draft changes in what is in force, as far as it has been saved. */
export const AgainstInForce = () => {
  const { page, isModified } = useEditedPolicy();
  const { say } = useTexts();
  const from = page.inForce?.version ?? '';
  const { data } = useGetDifferencesQuery(
    { key: page.key, from, to: 'draft' },
    { skip: from === '', refetchOnMountOrArgChange: true }
  );
  return (
    <Box>
      <Typography variant="delta" tag="h3">
        {say('activate.differences')}
      </Typography>
      {from === '' ? (
        <Typography tag="p">{say('activate.first')}</Typography>
      ) : data === undefined ? (
        <Loader small>{say('touches.counting')}</Loader>
      ) : (
        <DifferenceList differences={data} whenNone={say('differences.none')} />
      )}
      {isModified && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {say('activate.savesFirst')}
        </Typography>
      )}
    </Box>
  );
};
