import { Box, Loader, Typography } from '@strapi/design-system';
import { useCheckDraftQuery } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { DifferenceList } from './DifferenceList';
import { useEditedPolicy } from './editing-context';

/** What the draft changes in what is in force, as it stands here, saved or not. */
export const AgainstInForce = () => {
  const { page, draft, isModified } = useEditedPolicy();
  const { say } = useTexts();
  const { data } = useCheckDraftQuery({ key: page.key, draft });
  return (
    <Box>
      <Typography variant="delta" tag="h3">
        {say('activate.differences')}
      </Typography>
      {page.inForce === null ? (
        <Typography tag="p">{say('activate.first')}</Typography>
      ) : data === undefined ? (
        <Loader small>{say('touches.counting')}</Loader>
      ) : (
        <DifferenceList differences={data.differences ?? []} whenNone={say('differences.none')} />
      )}
      {isModified && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {say('activate.savesFirst')}
        </Typography>
      )}
    </Box>
  );
};
