import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { distanceTo } from './time';

interface MomentProps {
  /** ISO 8601. */
  readonly at: string;
  readonly colour?: 'neutral800' | 'danger600';
}

/** When something was or will be: how long from now, and exactly when beneath. */
export const Moment = ({ at, colour = 'neutral800' }: MomentProps) => {
  const intl = useIntl();
  const { value, unit } = distanceTo(new Date(at), new Date());
  return (
    <Flex tag="time" direction="column" alignItems="flex-start" dateTime={at}>
      <Typography textColor={colour}>
        {intl.formatRelativeTime(value, unit, { numeric: 'auto' })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
      </Typography>
    </Flex>
  );
};
