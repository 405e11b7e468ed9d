import type { Json } from '../../src/canonical/json';
import { builtInKinds } from '../../src/kinds';
import { emptyOrganisation } from '../../src/organisation/organisation';
import { differences } from '../../src/policy/differences';
import type { Condition } from '../../src/policy/condition/condition';
import {
  branchesOf,
  composed,
  formOf as formOfBranch,
  withOperator,
  withSubject,
} from '../../admin/policies/condition-model';
import { describeDifference } from '../../admin/policies/difference-words';
import {
  addItem,
  duplicateItem,
  itemKeys,
  moveItem,
  newPolicy,
  type Draft,
} from '../../admin/policies/draft';
import { formFor } from '../../admin/policies/form-model';
import { exported, readImport } from '../../admin/policies/import';
import { at, placeAfterMove, withAt } from '../../admin/policies/json-path';
import { slug } from '../../admin/policies/keys';
import { mergePasted, readPastedLines } from '../../admin/policies/paste';
import { pathsInto, sharedPaths } from '../../admin/policies/paths';
import { problemAt, problemWithin, readDraft } from '../../admin/policies/problems';
import {
  answerSubjects,
  contentSubjects,
  namesFrom,
  type Subject,
} from '../../admin/policies/subjects';
import { after, begun, linesIn, share } from '../../admin/policies/trial';
import { schema } from './support';

const draft: Draft = {
  key: 'test',
  name: { sv: 'Prov' },
  contentTypes: [schema.uid],
  items: [
    { key: 'sender', kind: 'text', label: { sv: 'Avsändare', en: 'Sender' } },
    {
      key: 'publicity',
      kind: 'choice',
      label: { sv: 'Publicitet' },
      settings: { options: [{ value: 'yes', label: { sv: 'Ja', en: 'Yes' } }] },
    },
  ],
};

describe('a place in a draft', () => {
  test.each<[string, string[], Json | undefined]>([
    ['a member', ['name', 'sv'], 'Prov'],
    ['an entry', ['items', '0', 'key'], 'sender'],
    ['nothing there', ['items', '7', 'key'], undefined],
    ['a word every object inherits', ['name', 'toString'], undefined],
  ])('is found: %s', (_case, path, expected) => {
    expect(at(draft, path)).toEqual(expected);
  });

  test('is written without touching the rest, and made where it was not', () => {
    const changed = withAt(draft, ['items', '0', 'help', 'sv'], 'Vem?');
    expect(at(changed, ['items', '0', 'help'])).toEqual({ sv: 'Vem?' });
    expect(at(changed, ['items', '1'])).toBe(at(draft, ['items', '1']));
  });

  test('is taken away', () => {
    expect(at(withAt(draft, ['items', '0'], undefined), ['items', '0', 'key'])).toBe('publicity');
    expect(withAt({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
  });
});

describe('items', () => {
  test('are added under a key made from their label', () => {
    const [, , added] = itemKeys(addItem(draft, 'text', { sv: 'Tillgänglig för alla' }));
    expect(added).toBe('tillganglig-for-alla');
  });
  test('get a key of their own when the label is used twice, or says nothing a key can', () => {
    expect(itemKeys(addItem(draft, 'text', { en: 'Sender' }))[2]).toBe('sender-2');
    expect(itemKeys(addItem(draft, 'text', { en: '2030' }))[2]).toBe('text');
  });
  test('are copied to the place after', () => {
    expect(itemKeys(duplicateItem(draft, 0))).toEqual(['sender', 'sender-2', 'publicity']);
  });
  test('are moved, and what is open is followed', () => {
    expect(itemKeys(moveItem(draft, 0, 1))).toEqual(['publicity', 'sender']);
    expect([0, 1, 2].map((place) => placeAfterMove(place, 0, 2))).toEqual([2, 0, 1]);
    expect([0, 1, 2].map((place) => placeAfterMove(place, 2, 0))).toEqual([1, 2, 0]);
  });
  test('of a new policy are in order from the start', () => {
    const written = newPolicy({
      name: { sv: 'Ny' },
      contentTypes: [schema.uid],
      taken: ['ny'],
      timeZone: 'Europe/Stockholm',
    });
    expect(written['key']).toBe('ny-2');
    expect(readDraft(written, { schemas: [schema], kinds: builtInKinds }, 'sv').problems).toEqual(
      []
    );
  });
});

test.each([
  ['Kultur & fritid', 'kultur-fritid'],
  ['  Å, Ä och Ö  ', 'a-a-och-o'],
  ['!!!', ''],
])('%s is written %s in a key', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

describe('a pasted list', () => {
  test.each<[string, string, { value: string; label: object }[]]>([
    [
      'value, Swedish, English',
      'media;Media;The press',
      [{ value: 'media', label: { sv: 'Media', en: 'The press' } }],
    ],
    [
      'two languages',
      'Invånare;Residents',
      [{ value: 'invanare', label: { sv: 'Invånare', en: 'Residents' } }],
    ],
    [
      'labels alone, blank lines left out',
      'Invånare\r\n\r\nMedia\n',
      [
        { value: 'invanare', label: { sv: 'Invånare' } },
        { value: 'media', label: { sv: 'Media' } },
      ],
    ],
    [
      'cells from a spreadsheet',
      'm\tMedia\tThe press',
      [{ value: 'm', label: { sv: 'Media', en: 'The press' } }],
    ],
    [
      'the same label twice',
      'Media\nMedia',
      [
        { value: 'media', label: { sv: 'Media' } },
        { value: 'media-2', label: { sv: 'Media' } },
      ],
    ],
    ['an empty value', ';Media;', [{ value: 'media', label: { sv: 'Media' } }]],
  ])('of %s', (_case, pasted, expected) => {
    expect(readPastedLines(pasted)).toEqual(expected);
  });

  test('renews the labels of values that are there', () => {
    const there = [{ value: 'media', label: { sv: 'Media' }, hint: { sv: 'x' } }];
    const pasted = readPastedLines('media;Pressen;\nny;Ny;');
    expect(mergePasted(there, pasted)).toEqual([
      { value: 'media', label: { sv: 'Pressen' }, hint: { sv: 'x' } },
      { value: 'ny', label: { sv: 'Ny' } },
    ]);
  });
});

describe('paths into a content type', () => {
  const paths = pathsInto(schema, {
    title: 'Rubrik',
    contact: 'Kontakt',
    'contact.email': 'E-post',
  });
  test.each([
    ['title', ['Rubrik']],
    ['contact.email', ['Kontakt', 'E-post']],
    ['image.alternativeText', ['image', 'alternativeText']],
    ['zone[shared.quote].text', ['zone', 'quote', 'text']],
    ['sections.contact.email', ['sections', 'contact', 'email']],
  ])('lead to %s', (path, names) => {
    expect(paths.find((each) => each.path === path)?.names).toEqual(names);
  });
  test('that several types share are those all of them have', () => {
    const other = pathsInto({ ...schema, attributes: { title: { type: 'string' } } }, {});
    expect(sharedPaths([paths, other]).map(({ path }) => path)).toEqual(['title']);
    expect(sharedPaths([])).toEqual([]);
  });
});

describe('the form for a kind’s settings', () => {
  const shapes = (name: string) => {
    const kind = builtInKinds.get(name);
    return kind === undefined
      ? {}
      : Object.fromEntries(formFor(kind, builtInKinds).map((each) => [each.name, each.shape.is]));
  };
  test.each([
    [
      'text',
      { minLength: 'number', maxLength: 'number', multiline: 'flag', placeholder: 'localized' },
    ],
    [
      'choice',
      { options: 'options', multiple: 'flag', description: 'flag', default: 'amongOptions' },
    ],
    ['date', { future: 'oneOf', default: 'oneOf' }],
    ['reference', { accepts: 'someOf' }],
    ['field', { path: 'path', check: 'alternatives', where: 'oneOf' }],
    ['group', { parts: 'parts' }],
    ['unit', { organisation: 'localized', whole: 'flag' }],
  ])('%s', (name, expected) => {
    expect(shapes(name)).toEqual(expected);
  });
  test('knows a form for every setting of every kind', () => {
    const others = builtInKinds.names.flatMap((name) =>
      Object.entries(shapes(name)).filter(([, is]) => is === 'other')
    );
    expect(others).toEqual([]);
  });
});

describe('a condition being built', () => {
  const filled: Condition = { field: 'title', is: 'filled' };
  const yes: Condition = { answer: 'publicity.selected', is: 'equalTo', value: 'yes' };
  test.each<[string, Condition | undefined]>([
    ['none', undefined],
    ['a comparison', filled],
    ['all of some', { all: [filled, yes] }],
    ['any of some', { any: [filled, yes] }],
    ['a denial', { not: filled }],
    ['a group in a group', { any: [filled, { all: [filled, yes] }] }],
  ])('comes back as it was: %s', (_case, condition) => {
    expect(composed(branchesOf(condition))).toEqual(condition);
  });
  test.each<[string, Condition, string]>([
    ['a comparison', filled, 'comparison'],
    ['a group of comparisons', { any: [filled, yes] }, 'group'],
    ['a denial', { not: filled }, 'deep'],
    ['a group of groups', { all: [{ any: [filled, yes] }] }, 'deep'],
  ])('shows %s for what it is', (_case, branch, expected) => {
    expect(formOfBranch(branch)).toBe(expected);
  });
  test('carries a value over to an operator it fits', () => {
    expect(withOperator({ field: 'title', is: 'equalTo', value: 'x' }, 'oneOf')).toEqual({
      field: 'title',
      is: 'oneOf',
      values: ['x'],
    });
  });
  test('forgets the value when it is about something else', () => {
    expect(
      withSubject({ field: 'title', is: 'equalTo', value: 'x' }, 'answer:publicity.selected')
    ).toEqual({ answer: 'publicity.selected', is: 'equalTo', value: '' });
  });
  test('asks about other items, and names their options', () => {
    const subjects = answerSubjects(draft, 'sender', emptyOrganisation, 'sv');
    expect(subjects.map(({ subject }) => subject)).toEqual(['answer:publicity.selected']);
    const names = namesFrom(subjects);
    expect(names.value({ answer: 'publicity.selected', is: 'equalTo', value: 'yes' }, 'yes')).toBe(
      'Ja'
    );
  });
});

describe('what a condition compares with is chosen where it is known', () => {
  const options = (subject: string, of: readonly Subject[]) =>
    of.find((each) => each.subject === subject)?.options.map(({ value, label }) => [value, label]);

  test('the values of an enumeration', () => {
    const typed = { ...schema, attributes: { level: { type: 'enumeration', values: ['a', 'b'] } } };
    expect(options('field:level', contentSubjects(pathsInto(typed, {})))).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  test('the units that can be sender, retired or not', () => {
    const asked = addItem(draft, 'unit', { en: 'From' });
    const path = ['items', '2', 'settings', 'organisation'];
    const units = [{ key: 'skola', name: { sv: 'Skolan', en: 'Schools' }, active: false }];
    const from = withAt(asked, path, { en: 'Lerum' }) as Draft;
    expect(options('answer:from.selected', answerSubjects(from, '', { units }, 'en'))).toEqual([
      ['hela-organisationen', 'Lerum'],
      ['skola', 'Schools'],
    ]);
  });
});

describe('what is wrong with a draft', () => {
  const wrong = withAt(draft, ['items', '0', 'label'], {});
  const { problems, policy } = readDraft(
    wrong as Draft,
    { schemas: [schema], kinds: builtInKinds },
    'sv'
  );
  test('is told where it is', () => {
    expect(policy).toBeUndefined();
    expect(problemAt(problems, ['items', '0', 'label'])).toContain('minst ett språk');
    expect(problemAt(problems, ['items', '0'])).toBeUndefined();
    expect(problemWithin(problems, ['items', '0'])).toContain('minst ett språk');
  });
  test('includes what the content type does not have', () => {
    const strays = withAt(draft, ['items', '0', 'dependsOn'], ['nowhere']) as Draft;
    expect(
      readDraft(strays, { schemas: [schema], kinds: builtInKinds }, 'en').problems[0]?.message
    ).toContain('nowhere');
  });
});

describe('what nobody could ever satisfy is told while it is written', () => {
  const role = { code: 'redaktor', name: 'Editor', people: 1, mayDecide: false };
  const place = { roles: [role], organisation: emptyOrganisation };
  const both = (item: string, first: string, second: string): Json => ({
    all: [first, second].map((value) => ({ answer: item, is: 'equalTo', value })),
  });
  const read = (of: Json, known: { readonly place?: typeof place } = { place }) =>
    readDraft(of as Draft, { schemas: [schema], kinds: builtInKinds, ...known }, 'en');
  const options = ['yes', 'no'].map((value) => ({ value, label: { en: value } }));
  const several = withAt(draft, ['items', '1', 'settings'], { multiple: true, options });
  const when = ['items', '0', 'appliesWhen'];

  test.each<[string, Json, string[], string[]]>([
    ['a role there is', withAt(draft, ['items', '0', 'answeredBy'], ['redaktor']), [], []],
    [
      'a role there is not',
      withAt(draft, ['items', '0', 'answeredBy'], ['chef']),
      ['items.0.answeredBy'],
      [],
    ],
    [
      'a condition that cannot hold',
      withAt(draft, when, both('publicity.selected', 'yes', 'no')),
      ['items.0.appliesWhen'],
      [],
    ],
    [
      'a condition that holds only of several values',
      withAt(several, when, both('publicity.selected', 'yes', 'no')),
      [],
      ['items.0.appliesWhen'],
    ],
  ])('%s', (_case, of, wrong, odd) => {
    const { problems, warnings } = read(of);
    expect(problems.map(({ path }) => path.join('.'))).toEqual(wrong);
    expect(warnings.map(({ path }) => path.join('.'))).toEqual(odd);
  });

  test('and nothing is told of a place that is not known', () => {
    expect(read(withAt(draft, ['items', '0', 'answeredBy'], ['chef']), {}).problems).toEqual([]);
  });
});

describe('differences in words', () => {
  const known = {
    item: (key: string) => (key === 'sender' ? 'Sender' : key),
    names: namesFrom([]),
  };
  const told = (changed: Json) =>
    differences(draft, changed).map((each) => describeDifference(each, known, 'en'));
  test.each<[string, Json, string[]]>([
    [
      'a label',
      withAt(draft, ['items', '0', 'label', 'sv'], 'Från'),
      ['Item “Sender”: label in Swedish changed from ”Avsändare” to ”Från”.'],
    ],
    ['an item less', withAt(draft, ['items', '0'], undefined), ['Item “Sender” was removed.']],
    ['an item more', addItem(draft, 'text', { en: 'Agenda 2030' }), ['Item “Agenda 2030” is new.']],
    ['the order', moveItem(draft, 0, 1), ['The items are in another order.']],
    ['the state', { ...draft, enforcement: 'enforce' }, ['The policy: state is new: enforced.']],
    [
      'a condition',
      withAt(draft, ['items', '0', 'appliesWhen'], { field: 'title', is: 'filled' }),
      ['Item “Sender”: condition is new: ”title” is filled in.'],
    ],
    [
      'a clause',
      withAt(draft, ['items', '0', 'clause'], { source: { en: '4 §' }, text: { en: 'Be clear.' } }),
      ['Item “Sender”: clause is new: ”Be clear.”.'],
    ],
    [
      'an option',
      withAt(draft, ['items', '1', 'settings', 'options', '0', 'label', 'sv'], 'Jo'),
      ['Item “publicity”: options, ”yes”, label in Swedish changed from ”Ja” to ”Jo”.'],
    ],
  ])('%s', (_case, changed, expected) => {
    expect(told(changed)).toEqual(expected);
  });
});

describe('a file', () => {
  const read = (of: Draft) => readDraft(of, { schemas: [], kinds: builtInKinds }, 'en').problems;
  test('exported is imported as it was', () => {
    expect(readImport(exported(draft), read, 'no')).toEqual({ ok: true, draft });
  });
  test('with one fault is not imported at all', () => {
    const faulty = JSON.stringify(withAt(draft, ['items', '1', 'kind'], 'other'));
    expect(readImport(faulty, read, 'no')).toMatchObject({
      ok: false,
      problems: [{ path: ['items', '1', 'kind'] }],
    });
  });
  test('that is not JSON says so', () => {
    expect(readImport('{', read, 'Not JSON')).toMatchObject({
      ok: false,
      problems: [{ path: [], message: 'Not JSON' }],
    });
  });
});

describe('a trial', () => {
  test('is read line by line, however it was cut on the way', () => {
    const lines = linesIn();
    expect([lines('{"a"'), lines(':1}\n{"b":'), lines('2}\n'), lines('', true)]).toEqual([
      [],
      ['{"a":1}'],
      ['{"b":2}'],
      [],
    ]);
    expect(linesIn()('{"last":1}', true)).toEqual(['{"last":1}']);
  });
  test('adds up', () => {
    const tally = { judged: 2, held: 1, heldPublic: 1, byItem: { sender: 1 } };
    const held = [
      {
        uid: schema.uid,
        documentId: 'x',
        locale: null,
        title: 'X',
        version: 'draft',
        items: ['sender'],
      },
    ] as const;
    const trial = [
      { type: 'begun', total: 2 } as const,
      { type: 'judged', done: 2, total: 2, held, tally } as const,
      { type: 'finished', tally } as const,
    ].reduce(after, begun);
    expect(trial).toMatchObject({ state: 'finished', done: 2, total: 2, tally, held });
  });
  test.each([
    [0, 100, 0],
    [1, 1000, 1],
    [50, 100, 50],
    [0, 0, 0],
  ])('shows %i of %i as %i per cent', (count, total, expected) => {
    expect(share(count, total)).toBe(expected);
  });
});
