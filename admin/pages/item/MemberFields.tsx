import { Flex } from '@strapi/design-system';
import type { Member } from '../../policies/form-model';
import { useKindWords } from '../../kinds/use-kind-words';
import { FlagField } from '../form/FlagField';
import { JsonField } from '../form/JsonField';
import { LocalizedField } from '../form/LocalizedField';
import { ManyField } from '../form/ManyField';
import { NumberField } from '../form/NumberField';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { AlternativesField } from './AlternativesField';
import { AmongOptionsField } from './AmongOptionsField';
import type { Draw } from './draw';
import { ListField } from './ListField';
import { OptionsField } from './OptionsField';
import { PartsField } from './PartsField';
import { PathField, PathsField } from './PathField';
import { WordsField } from './WordsField';

interface MemberFieldsProps {
  readonly path: readonly string[];
  readonly members: readonly Member[];
  /** Names of the settings around these, to find their words by. */
  readonly words: readonly string[];
  readonly draw: Draw;
}

/** A field for each setting. */
export const MemberFields = ({ path, members, words, draw }: MemberFieldsProps) => (
  <Flex direction="column" alignItems="stretch" gap={4} width="100%">
    {members.map((member) => (
      <MemberField
        key={member.name}
        path={[...path, member.name]}
        member={member}
        words={[...words, member.name]}
        draw={draw}
      />
    ))}
  </Flex>
);

interface MemberFieldProps {
  readonly path: readonly string[];
  readonly member: Member;
  readonly words: readonly string[];
  readonly draw: Draw;
}

export const MemberField = ({ path, member, words, draw }: MemberFieldProps) => {
  const { settingWord, settingHint } = useKindWords();
  const { shape, isRequired, otherwise } = member;
  const label = settingWord(words, member.title);
  const hint = settingHint(words, member.description);
  const field = { path, label, hint, isRequired };
  const named = (value: string) => ({ value, label: settingWord([...words, value]) });
  switch (shape.is) {
    case 'text':
      return <TextField {...field} isLong={shape.isLong} whenEmpty={isRequired ? '' : undefined} />;
    case 'number':
      return <NumberField {...field} otherwise={otherwise} />;
    case 'flag':
      return <FlagField {...field} otherwise={otherwise} />;
    case 'oneOf':
      return (
        <SelectField
          {...field}
          otherwise={otherwise}
          options={shape.values.map(named)}
          isClearable={!isRequired && otherwise === undefined}
        />
      );
    case 'someOf':
      return <ManyField {...field} otherwise={otherwise} options={shape.values.map(named)} />;
    case 'amongOptions':
      return <AmongOptionsField {...field} />;
    case 'words':
      return <WordsField {...field} />;
    case 'localized':
      return <LocalizedField {...field} isLong={words.at(-1) === 'statement'} />;
    case 'options':
      return <OptionsField {...field} />;
    case 'parts':
      return <PartsField {...field} draw={draw} />;
    case 'path':
      return <PathField {...field} />;
    case 'paths':
      return <PathsField {...field} />;
    case 'object':
      return <MemberFields path={path} members={shape.members} words={words} draw={draw} />;
    case 'list':
      return <ListField {...field} of={shape.of} words={words} draw={draw} />;
    case 'alternatives':
      return <AlternativesField {...field} {...{ shape, words, otherwise, draw }} />;
    case 'other':
      return <JsonField {...field} />;
  }
};
