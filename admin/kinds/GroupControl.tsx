import { Flex } from '@strapi/design-system';
import type { Json } from '../../src/canonical/json';
import type { GroupAnswer, GroupSettings } from '../../src/kinds/group';
import { inLanguage } from '../../src/language/localized';
import { useTexts } from '../translations/use-texts';
import type { Control, ControlProps } from './control';
import { knownKinds } from './registry';

/** The controls of the parts, one under the other; parts judged from the text have none. */
export const groupControl = (controlFor: (kind: string) => Control | undefined): Control => {
  const GroupControl = (props: ControlProps) => {
    const { parts } = props.settings as GroupSettings;
    const { say, language } = useTexts();
    const answer = (props.value ?? {}) as GroupAnswer;
    const change = (part: string, value: Json | undefined) => {
      const next = Object.fromEntries(
        Object.entries({ ...answer, [part]: value }).filter(([, given]) => given !== undefined)
      ) as GroupAnswer;
      props.onChange(Object.keys(next).length === 0 ? undefined : next);
    };
    return (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        {parts
          .filter((part) => knownKinds().get(part.kind)?.answer !== undefined)
          .map((part) => {
            const PartControl = controlFor(part.kind);
            if (PartControl === undefined) return null;
            const label = inLanguage(part.label, language);
            return (
              <PartControl
                {...props}
                key={part.key}
                settings={part.settings}
                value={answer[part.key]}
                former={(props.former as GroupAnswer | undefined)?.[part.key]}
                label={part.optional ? say('control.optional', { label }) : label}
                isLabelHidden={false}
                errorAt={(path) => props.errorAt([part.key, ...path])}
                onChange={(value) => {
                  change(part.key, value);
                }}
              />
            );
          })}
      </Flex>
    );
  };
  return GroupControl;
};
