import { Flex, Status, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import type { PolicySummary } from '../../../src/contracts/policies';
import { useTexts } from '../../translations/use-texts';
import { enforcementIcons } from './enforcement';

type Shown = Pick<PolicySummary, 'enforcement' | 'inForce'>;

/** Whether a policy is enforced, on trial, off, or not in force at all: icon and word. */
export const StateBadge = ({ policy }: { readonly policy: Shown }) => {
  const { say } = useTexts();
  const isInForce = policy.inForce !== null;
  const { icon, colour, variant } = enforcementIcons[policy.enforcement];
  const Icon = isInForce ? icon : Pencil;
  return (
    <Status size="S" variant={isInForce ? variant : 'secondary'}>
      <Flex gap={2} tag="span">
        <Icon
          fill={isInForce ? colour : 'secondary600'}
          width="1.4rem"
          height="1.4rem"
          aria-hidden
        />
        <Typography variant="omega" fontWeight="bold" textColor="neutral800">
          {say(isInForce ? `enforcement.${policy.enforcement}` : 'policy.notInForce')}
        </Typography>
      </Flex>
    </Status>
  );
};
