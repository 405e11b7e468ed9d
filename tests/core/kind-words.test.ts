import demo from '../../playground/src/admin/app';
import { linksAnswer } from '../../playground/src/kinds/links-answer/kind';
import { knownKinds, registeredKind, registerKind } from '../../admin/kinds/registry';
import { formFor, type Member, type Shape } from '../../admin/policies/form-model';
import english from '../../admin/translations/en.json';
import swedish from '../../admin/translations/sv.json';
import { builtInKinds } from '../../src/kinds';

/** Every text the settings pages look up to draw a setting: its name, and those of its values. */
const wordsFor = (path: readonly string[], { name, shape }: Member): string[] => {
  const here = name === '' ? path : [...path, name];
  return [...(isUnnamed(shape) ? [] : [here.join('.')]), ...wordsIn(here, shape)];
};

/** Members that stand in a form of their own, under no heading. */
const isUnnamed = (shape: Shape): boolean => shape.is === 'object';

const wordsIn = (path: readonly string[], shape: Shape): string[] => {
  const named = (values: readonly string[]) => values.map((value) => [...path, value].join('.'));
  switch (shape.is) {
    case 'oneOf':
    case 'someOf':
      return named(shape.values);
    case 'object':
      return shape.members.flatMap((member) => wordsFor(path, member));
    case 'list':
      return wordsIn(path, shape.of);
    case 'alternatives':
      return shape.among.flatMap(({ value, members }) => [
        ...named([value]),
        ...members.flatMap((member) => wordsFor(path, member)),
      ]);
    default:
      return [];
  }
};

const texts = [
  ['Swedish', swedish],
  ['English', english],
] as const satisfies readonly (readonly [string, Readonly<Record<string, string>>])[];

describe.each(builtInKinds.names)('the kind %s', (name) => {
  const kind = builtInKinds.get(name);
  const keys = [
    `kind.${name}`,
    `kind.${name}.description`,
    ...(kind === undefined ? [] : formFor(kind, builtInKinds))
      .flatMap((member) => wordsFor([], member))
      .map((setting) => `setting.${setting}`),
  ];

  test.each(texts)('has all its words in %s', (_language, words) => {
    expect(keys.filter((key) => !(key in words))).toEqual([]);
  });

  test('has a field for each setting, and no setting as bare JSON', () => {
    const members = kind === undefined ? [] : formFor(kind, builtInKinds);
    expect(members.filter(({ shape }) => shape.is === 'other')).toEqual([]);
  });
});

test('the kind that the demo brings has all its words, in both languages', () => {
  demo.bootstrap({ getPlugin: () => ({ apis: { registerKind } }) });
  const { settings = {} } = registeredKind(linksAnswer.name) ?? {};
  const words = formFor(linksAnswer, knownKinds()).flatMap((member) => wordsFor([], member));
  for (const word of words) {
    expect([word, Object.keys(settings[word]?.name ?? {}).sort()]).toEqual([word, ['en', 'sv']]);
  }
});
