import { Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { Eye, Lock, Pencil } from '@strapi/icons';
import { Link, useNavigate } from 'react-router-dom';
import { useIntl } from 'react-intl';
import type { Catalogue, PolicySummary } from '../../../src/contracts/policies';
import { inLanguage } from '../../../src/language/localized';
import { usePolicyRights } from '../../access/rights';
import { useTexts } from '../../translations/use-texts';
import { StateBadge } from '../policy/StateBadge';
import { useSummary } from './use-summary';

interface PolicyRowProps {
  readonly policy: PolicySummary;
  readonly catalogue: Catalogue;
}

/** One policy: its name, one line of what it does, its state, and who touched it last. */
export const PolicyRow = ({ policy, catalogue }: PolicyRowProps) => {
  const { say, language } = useTexts();
  const { mayEdit } = usePolicyRights();
  const navigate = useNavigate();
  const summary = useSummary(catalogue);
  const intl = useIntl();
  const name = inLanguage(policy.name, language);
  const isReadOnly = policy.origin.kind === 'config' || !mayEdit;
  const { lastChanged } = policy;
  return (
    <Tr
      onClick={() => {
        navigate(policy.key);
      }}
      style={{ cursor: 'pointer' }}
    >
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3}>
          <Typography textColor="neutral800" fontWeight="bold">
            {name}
          </Typography>
          <Typography textColor="neutral800" style={{ whiteSpace: 'normal' }}>
            {summary(policy)}
          </Typography>
          {policy.origin.kind === 'config' && (
            <Flex gap={1}>
              <Lock fill="neutral600" width="1.2rem" height="1.2rem" aria-hidden />
              <Typography variant="pi" textColor="neutral600">
                {say('policies.fromConfig', { place: policy.origin.place })}
              </Typography>
            </Flex>
          )}
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <StateBadge policy={policy} />
          {policy.inForce !== null && (
            <Typography variant="pi" textColor="neutral600">
              {say('history.version', { version: policy.inForce.version.slice(0, 8) })}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {lastChanged === null
            ? '–'
            : say('policies.changedBy', {
                name: lastChanged.by.name,
                date: intl.formatDate(lastChanged.at, { dateStyle: 'medium' }),
              })}
        </Typography>
      </Td>
      <Td>
        <Flex justifyContent="flex-end">
          <IconButton
            tag={Link}
            to={policy.key}
            variant="ghost"
            label={say(isReadOnly ? 'policies.show' : 'policies.edit', { name })}
            onClick={(event: { stopPropagation: () => void }) => {
              event.stopPropagation();
            }}
          >
            {isReadOnly ? <Eye /> : <Pencil />}
          </IconButton>
        </Flex>
      </Td>
    </Tr>
  );
};
