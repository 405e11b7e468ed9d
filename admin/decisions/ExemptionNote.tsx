import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ItemVerdict } from '../../src/checklist/verdict';
import { useTexts } from '../translations/use-texts';

interface ExemptionNoteProps {
  readonly exemption: NonNullable<ItemVerdict['exemption']>;
}

/** Why an item is not asked for here, who said so, and until when. */
export const ExemptionNote = ({ exemption }: ExemptionNoteProps) => {
  const { say } = useTexts();
  const intl = useIntl();
  const { reason, by, at, expiresAt } = exemption;
  return (
    <Box>
      <Typography tag="p" variant="pi">
        ”{reason}”
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('exemption.by', { name: by.name, date: intl.formatDate(at, { dateStyle: 'medium' }) })}{' '}
        {expiresAt === null
          ? say('exemption.forThisText')
          : say('exemption.until', {
              date: intl.formatDate(expiresAt, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
      </Typography>
    </Box>
  );
};
