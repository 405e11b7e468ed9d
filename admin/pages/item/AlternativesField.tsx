import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Json } from '../../../src/canonical/json';
import { useKindWords } from '../../kinds/use-kind-words';
import type { Shape } from '../../policies/form-model';
import { textAt } from '../../policies/json-path';
import type { FieldProps } from '../form/FieldFrame';
import { FieldFrame } from '../form/FieldFrame';
import { usePlace } from '../form/form';
import type { Draw } from './draw';

interface AlternativesFieldProps extends FieldProps {
  readonly shape: Extract<Shape, { is: 'alternatives' }>;
  readonly words: readonly string[];
  readonly otherwise: Json | undefined;
  readonly draw: Draw;
}

/** One of several forms: which one is chosen first, then what belongs to it. */
export const AlternativesField = (props: AlternativesFieldProps) => {
  const { shape, words, otherwise, draw, ...frame } = props;
  const place = usePlace(frame.path);
  const { settingWord } = useKindWords();
  const chosen = textAt(place.value ?? otherwise, [shape.tag]);
  const alternative = shape.among.find(({ value }) => value === chosen);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <FieldFrame {...frame} place={place}>
        <SingleSelect
          value={chosen}
          disabled={place.disabled}
          onChange={(value) => {
            place.change({ [shape.tag]: String(value) });
          }}
        >
          {shape.among.map(({ value }) => (
            <SingleSelectOption key={value} value={value}>
              {settingWord([...words, value])}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </FieldFrame>
      {alternative !== undefined && alternative.members.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={4} paddingLeft={4} width="100%">
          {alternative.members.map((member) =>
            draw.member([...frame.path, member.name], member, [...words, member.name])
          )}
        </Flex>
      )}
    </Flex>
  );
};
