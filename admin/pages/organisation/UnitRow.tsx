import { Flex, IconButton, Td, TextButton, Tr, Typography } from '@strapi/design-system';
import { CheckCircle, Eye, Minus, Pencil, Trash, WarningCircle } from '@strapi/icons';
import type { Json } from '../../../src/canonical/json';
import { localizedAt } from '../../policies/draft';
import { at, listAt, textAt } from '../../policies/json-path';
import { problemWithin } from '../../policies/problems';
import { useTexts } from '../../translations/use-texts';
import { useForm, usePlace } from '../form/form';
import { RowActions } from '../form/RowActions';

interface UnitRowProps {
  readonly unit: Json;
  readonly index: number;
  readonly isSaved: boolean;
  readonly onEdit: () => void;
}

/** One unit. A retired one stays, since texts have gone out in its name. */
export const UnitRow = ({ unit, index, isSaved, onEdit }: UnitRowProps) => {
  const { say, language } = useTexts();
  const { tree, problems } = useForm();
  const place = usePlace(['units', String(index)]);
  const active = usePlace(['units', String(index), 'active']);
  const name = localizedAt(unit, ['name'], language) || textAt(unit, ['key']);
  const isActive = at(unit, ['active']) !== false;
  const problem = problemWithin(problems, ['units', String(index)]);
  const parent = listAt(tree, ['units']).find(
    (each) => textAt(each, ['key']) === textAt(unit, ['parent'])
  );
  const Icon = isActive ? CheckCircle : Minus;
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {textAt(unit, ['key'])}
          </Typography>
          {problem !== undefined && (
            <Flex gap={1}>
              <WarningCircle fill="danger600" width="1.2rem" height="1.2rem" aria-hidden />
              <Typography variant="pi" textColor="danger600" style={{ whiteSpace: 'normal' }}>
                {problem}
              </Typography>
            </Flex>
          )}
        </Flex>
      </Td>
      <Td>
        <Typography>
          {parent === undefined ? '–' : localizedAt(parent, ['name'], language)}
        </Typography>
      </Td>
      <Td>
        <Typography>{textAt(unit, ['contact']) || '–'}</Typography>
      </Td>
      <Td>
        <Flex gap={2}>
          <Icon fill={isActive ? 'success600' : 'neutral500'} aria-hidden />
          <Typography>{say(isActive ? 'units.active' : 'units.retired')}</Typography>
        </Flex>
      </Td>
      <Td>
        <RowActions>
          {!active.disabled && !isSaved && (
            <IconButton
              variant="ghost"
              label={say('form.remove', { name })}
              onClick={() => {
                place.change(undefined);
              }}
            >
              <Trash />
            </IconButton>
          )}
          {!active.disabled && isSaved && (
            <TextButton
              aria-label={say(isActive ? 'units.retire.read' : 'units.revive.read', { name })}
              onClick={() => {
                active.change(!isActive);
              }}
            >
              {say(isActive ? 'units.retire' : 'units.revive')}
            </TextButton>
          )}
          <IconButton
            variant="ghost"
            label={say(active.disabled ? 'policies.show' : 'policies.edit', { name })}
            onClick={onEdit}
          >
            {active.disabled ? <Eye /> : <Pencil />}
          </IconButton>
        </RowActions>
      </Td>
    </Tr>
  );
};
