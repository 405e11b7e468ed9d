import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { isList } from '../../../src/canonical/json';
import { useTexts } from '../../translations/use-texts';
import { FieldFrame } from '../form/FieldFrame';
import { usePlace } from '../form/form';
import { ManyField } from '../form/ManyField';
import { useSurroundings } from '../policy/surroundings';

interface DependsOnFieldProps {
  readonly path: readonly string[];
  readonly kind: string;
}

/** What an answer is about: when that changes, it has to be given anew. */
export const DependsOnField = ({ path, kind }: DependsOnFieldProps) => {
  const place = usePlace(path);
  const { say } = useTexts();
  const { kinds, paths } = useSurroundings();
  const byKind = kinds.get(kind)?.dependsOn === 'content' ? 'content' : 'nothing';
  const chosen = isList(place.value)
    ? 'fields'
    : typeof place.value === 'string'
      ? place.value
      : 'kind';
  const attributes = paths.filter((each) => !each.path.includes('.') && !each.path.includes('['));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <FieldFrame
        place={isList(place.value) ? { ...place, error: undefined } : place}
        label={say('item.dependsOn')}
        hint={say('item.dependsOn.hint')}
      >
        <SingleSelect
          value={chosen}
          disabled={place.disabled}
          onChange={(value) => {
            place.change(value === 'kind' ? undefined : value === 'fields' ? [] : String(value));
          }}
        >
          <SingleSelectOption value="kind">
            {say('item.dependsOn.kind', { what: say(`item.dependsOn.${byKind}`) })}
          </SingleSelectOption>
          <SingleSelectOption value="nothing">{say('item.dependsOn.nothing')}</SingleSelectOption>
          <SingleSelectOption value="content">{say('item.dependsOn.content')}</SingleSelectOption>
          <SingleSelectOption value="fields">{say('item.dependsOn.fields')}</SingleSelectOption>
        </SingleSelect>
      </FieldFrame>
      {chosen === 'fields' && (
        <ManyField
          path={path}
          label={say('item.dependsOn.which')}
          options={attributes.map((each) => ({ value: each.path, label: each.names.join(' › ') }))}
          isRequired
        />
      )}
    </Flex>
  );
};
