import { useMemo } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { SettingsOfProvider } from '../../kinds/use-kind-words';
import { formFor } from '../../policies/form-model';
import { useTexts } from '../../translations/use-texts';
import { JsonField } from '../form/JsonField';
import { useSurroundings } from '../policy/surroundings';
import type { Draw } from './draw';
import { MemberField, MemberFields } from './MemberFields';

interface SettingsFormProps {
  /** Leads to the settings: `['items', '0', 'settings']`. */
  readonly path: readonly string[];
  readonly kind: string;
}

/** A kind's own settings, in a form made from the schema that reads them. */
export const SettingsForm = ({ path, kind }: SettingsFormProps) => {
  const { kinds } = useSurroundings();
  const installed = kinds.get(kind);
  const members = useMemo(
    () => (installed === undefined ? [] : formFor(installed, kinds)),
    [installed, kinds]
  );
  if (installed === undefined) return <UnknownKind path={path} kind={kind} />;
  return (
    <SettingsOfProvider value={kind}>
      <MemberFields path={path} members={members} words={[]} draw={draw} />
    </SettingsOfProvider>
  );
};

const draw: Draw = {
  member: (path, member, words) => (
    <MemberField key={member.name} path={path} member={member} words={words} draw={draw} />
  ),
  settings: (path, kind) => <SettingsForm path={path} kind={kind} />,
};

/** What is written is kept as it is: it holds, rather than being taken for nothing. */
const UnknownKind = ({ path, kind }: SettingsFormProps) => {
  const { say } = useTexts();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography textColor="danger600" tag="p">
        {say('item.unknownKind', { kind })}
      </Typography>
      <JsonField path={path} label={say('item.settings')} isReadOnly />
    </Flex>
  );
};
