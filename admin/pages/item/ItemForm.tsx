import type { ReactNode } from 'react';
import { Box, Divider, Flex, Typography } from '@strapi/design-system';
import type { Json } from '../../../src/canonical/json';
import { useKindWords } from '../../kinds/use-kind-words';
import type { Draft } from '../../policies/draft';
import { textAt } from '../../policies/json-path';
import { answerSubjects, contentSubjects } from '../../policies/subjects';
import { useTexts } from '../../translations/use-texts';
import { useForm } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';
import { ManyField } from '../form/ManyField';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { useSurroundings } from '../policy/surroundings';
import { ClauseFields } from './ClauseFields';
import { ConditionEditor } from './ConditionEditor';
import { DependsOnField } from './DependsOnField';
import { SettingsForm } from './SettingsForm';

interface ItemFormProps {
  readonly path: readonly string[];
  readonly item: Json;
}

/** Everything an item says: what is asked, of whom, when, and why. */
export const ItemForm = ({ path, item }: ItemFormProps) => {
  const { say } = useTexts();
  const { kinds } = useSurroundings();
  const { nameOf, describe } = useKindWords();
  const kind = textAt(item, ['kind']);
  const isAnswered = kinds.get(kind)?.answer !== undefined;
  return (
    <Flex direction="column" alignItems="stretch" gap={6} padding={4} width="100%">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <LocalizedField path={[...path, 'label']} label={say('item.label')} isRequired />
        <LocalizedField path={[...path, 'help']} label={say('item.help')} isLong />
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          <Box flex="1 1 16rem">
            <SelectField
              path={[...path, 'requirement']}
              label={say('item.requirement')}
              hint={say('item.requirement.hint')}
              otherwise="required"
              options={(['required', 'recommended'] as const).map((value) => ({
                value,
                label: say(`requirement.${value}`),
              }))}
            />
          </Box>
          <Box flex="1 1 16rem">
            <TextField
              path={[...path, 'key']}
              label={say('item.key')}
              hint={say('item.key.hint')}
              whenEmpty=""
              isRequired
            />
          </Box>
        </Flex>
      </Flex>
      <Section title={say('item.asked', { kind: nameOf(kind) })} note={describe(kind)}>
        <SettingsForm path={[...path, 'settings']} kind={kind} key={kind} />
      </Section>
      <Section title={say('item.when')}>
        <ItemCondition path={path} item={item} />
      </Section>
      <Section title={say('item.who')}>
        {isAnswered && <RolesField path={[...path, 'answeredBy']} which="answeredBy" />}
        <RolesField path={[...path, 'exemptedBy']} which="exemptedBy" />
        {isAnswered && <DependsOnField path={[...path, 'dependsOn']} kind={kind} />}
      </Section>
      <Section title={say('item.clause')}>
        <ClauseFields path={[...path, 'clause']} />
      </Section>
    </Flex>
  );
};

const ItemCondition = ({ path, item }: ItemFormProps) => {
  const { say, language } = useTexts();
  const { tree } = useForm();
  const { paths, organisation } = useSurroundings();
  const subjects = [
    ...answerSubjects(tree as Draft, textAt(item, ['key']), organisation, language),
    ...contentSubjects(paths),
  ];
  return (
    <ConditionEditor
      path={[...path, 'appliesWhen']}
      subjects={subjects}
      whenNone={say('item.always')}
      sentence={(condition) => say('item.notNeeded', { condition })}
    />
  );
};

interface RolesFieldProps {
  readonly path: readonly string[];
  readonly which: 'answeredBy' | 'exemptedBy';
}

const RolesField = ({ path, which }: RolesFieldProps) => {
  const { say } = useTexts();
  const { catalogue } = useSurroundings();
  return (
    <ManyField
      path={path}
      label={say(`item.${which}`)}
      hint={say(`item.${which}.hint`)}
      placeholder={say(`item.${which}.none`)}
      options={catalogue.roles.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
};

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

const Section = ({ title, note = '', children }: SectionProps) => (
  <Flex direction="column" alignItems="stretch" gap={4} tag="section" aria-label={title}>
    <Divider />
    <Box>
      <Typography variant="delta" tag="h4">
        {title}
      </Typography>
      {note !== '' && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {note}
        </Typography>
      )}
    </Box>
    {children}
  </Flex>
);
