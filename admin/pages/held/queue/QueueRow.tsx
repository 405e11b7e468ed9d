import { Checkbox, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { Check, Pencil, WarningCircle } from '@strapi/icons';
import { Link, useNavigate } from 'react-router-dom';
import type { QueueRow as Row } from '../../../../src/contracts/decisions';
import { inLanguage, listing } from '../../../../src/language/localized';
import { Moment } from '../../../decisions/Moment';
import { decisionPlace } from '../../../decisions/places';
import { isStale } from '../../../decisions/stale';
import { StateMark } from '../../../decisions/StateMark';
import { isPast } from '../../../decisions/time';
import { useLanguageName } from '../../../decisions/use-language-name';
import { useTexts } from '../../../translations/use-texts';

/** Whether a row can be decided on together with others. */
export const isSelectable = ({ asks, state, standing }: Row): boolean =>
  asks === 'decision' && state === 'waiting' && standing !== null;

interface QueueRowProps {
  readonly row: Row;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

const wrapped = { whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

/** One text that waits: what it is, why it is held, since when, until when, and with whom. */
export const QueueRow = ({ row, isSelected, onSelect }: QueueRowProps) => {
  const { say } = useTexts();
  const navigate = useNavigate();
  return (
    <Tr
      style={{ cursor: 'pointer' }}
      onClick={() => {
        navigate(decisionPlace(row.id));
      }}
    >
      <Td
        onClick={(event: { stopPropagation: () => void }) => {
          event.stopPropagation();
        }}
      >
        <Checkbox
          aria-label={say('held.select', { title: row.title })}
          checked={isSelected}
          disabled={!isSelectable(row)}
          onCheckedChange={onSelect}
        />
      </Td>
      <Td style={wrapped}>
        <What row={row} />
      </Td>
      <Td style={wrapped}>
        <Missing row={row} />
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Moment at={row.submittedAt} />
          <Typography variant="pi" textColor="neutral600">
            {row.submittedBy.name}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Due row={row} />
      </Td>
      <Td>{row.plannedFor === null ? <Nothing /> : <Moment at={row.plannedFor} />}</Td>
      <Td style={wrapped}>
        {row.claim === null ? (
          <Nothing />
        ) : (
          <Typography textColor="neutral800">{row.claim.by.name}</Typography>
        )}
      </Td>
    </Tr>
  );
};

const What = ({ row }: { readonly row: Row }) => {
  const { language } = useTexts();
  const languageName = useLanguageName();
  const about = [
    row.typeName,
    ...(row.locale === null ? [] : [languageName(row.locale)]),
    ...(row.sender === null ? [] : [inLanguage(row.sender, language)]),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography
        tag={Link}
        to={decisionPlace(row.id)}
        fontWeight="bold"
        textColor="neutral800"
        style={{ textDecoration: 'none' }}
        onClick={(event: { stopPropagation: () => void }) => {
          event.stopPropagation();
        }}
      >
        {row.title}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {about.join(' · ')}
      </Typography>
      {(row.asks === 'review' || row.state !== 'waiting') && (
        <StateMark of={row} isStale={isStale(row, row.standing)} />
      )}
    </Flex>
  );
};

/** Three labels tell enough in a row; the rest are counted. */
const shown = 3;

const Missing = ({ row: { standing } }: { readonly row: Row }) => {
  const { say, language } = useTexts();
  if (standing === null) {
    return <Typography textColor="neutral800">{say('held.gone')}</Typography>;
  }
  const labels = standing.missing.map(({ label }) => inLanguage(label, language));
  const rest = labels.length - shown;
  const words =
    rest > 0 ? [...labels.slice(0, shown), say('held.missing.rest', { count: rest })] : labels;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography textColor="neutral800">
        {labels.length === 0 ? say('held.missing.nothing') : listing(words, language)}
      </Typography>
      {standing.onlyDecision && (
        <Flex gap={1}>
          <Check fill="success600" width="1.2rem" height="1.2rem" aria-hidden />
          <Typography variant="pi" textColor="neutral800">
            {say('held.onlyDecision')}
          </Typography>
        </Flex>
      )}
      {standing.changedSince && (
        <Flex gap={1}>
          <Pencil fill="warning600" width="1.2rem" height="1.2rem" aria-hidden />
          <Typography variant="pi" textColor="neutral800">
            {say('held.changedSince')}
          </Typography>
        </Flex>
      )}
    </Flex>
  );
};

const Due = ({ row: { dueAt, state } }: { readonly row: Row }) => {
  const { say } = useTexts();
  if (dueAt === null) return <Nothing />;
  const isOverdue = state === 'waiting' && isPast(dueAt, new Date());
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {isOverdue && (
        <Flex gap={1}>
          <WarningCircle fill="danger600" width="1.4rem" height="1.4rem" aria-hidden />
          <Typography fontWeight="bold" textColor="danger600">
            {say('held.overdue')}
          </Typography>
        </Flex>
      )}
      <Moment at={dueAt} colour={isOverdue ? 'danger600' : 'neutral800'} />
    </Flex>
  );
};

const Nothing = () => <Typography textColor="neutral600">–</Typography>;
