import { Box, Flex } from '@strapi/design-system';
import { contentSubjects } from '../../policies/subjects';
import { useTexts } from '../../translations/use-texts';
import { LocalizedField } from '../form/LocalizedField';
import { ManyField } from '../form/ManyField';
import { SelectField } from '../form/SelectField';
import { ConditionEditor } from '../item/ConditionEditor';
import { Card } from './Card';
import { EmergencyField } from './EmergencyField';
import { EnforcementField } from './EnforcementField';
import { useSurroundings } from './surroundings';

/** What the policy is about: which documents, where, and how strictly. */
export const ScopeTab = () => {
  const { say } = useTexts();
  const { catalogue, paths } = useSurroundings();
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Card title={say('scope.name')}>
        <LocalizedField path={['name']} label={say('scope.name')} isRequired />
        <LocalizedField path={['description']} label={say('scope.description')} isLong />
      </Card>
      <Card title={say('scope.enforcement')}>
        <EnforcementField />
      </Card>
      <Card title={say('scope.emergency')}>
        <EmergencyField />
      </Card>
      <Card title={say('scope.governs')}>
        <ManyField
          path={['contentTypes']}
          label={say('scope.contentTypes')}
          isRequired
          options={catalogue.contentTypes.map(({ uid, name, obstacle }) => ({
            value: uid,
            label: obstacle === null ? name : say('scope.obstacle', { name }),
            disabled: obstacle !== null,
          }))}
        />
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          <Box flex="1 1 18rem">
            <ManyField
              path={['locales']}
              label={say('scope.locales')}
              placeholder={say('scope.allLocales')}
              options={catalogue.locales.map(({ code, name }) => ({ value: code, label: name }))}
            />
          </Box>
          <Box flex="1 1 18rem">
            <SelectField
              path={['timeZone']}
              label={say('scope.timeZone')}
              hint={say('scope.timeZone.hint')}
              otherwise="UTC"
              options={timeZones().map((zone) => ({ value: zone, label: zone }))}
            />
          </Box>
        </Flex>
        <ConditionEditor
          path={['appliesWhen']}
          subjects={contentSubjects(paths)}
          whenNone={say('scope.allDocuments')}
          sentence={(condition) => say('scope.onlyWhen', { condition })}
        />
      </Card>
    </Flex>
  );
};

/** Those the browser knows, and the one that is always there. */
const timeZones = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];
