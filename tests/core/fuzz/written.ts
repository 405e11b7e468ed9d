import fc from 'fast-check';

/** Made-up policies, documents and answers, as somebody could write them. Seeds make them again. */

export interface WrittenItem {
  readonly key: string;
  readonly kind: string;
  readonly label: object;
  readonly requirement?: 'required' | 'recommended';
  readonly appliesWhen?: Condition;
  readonly dependsOn?: 'nothing' | 'content' | readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

export interface Leaf {
  readonly field?: string;
  readonly answer?: string;
  readonly is: string;
  readonly value?: unknown;
  readonly values?: readonly unknown[];
}

/** Paths that lead to everything a document here can hold. */
export const paths = [
  'title',
  'preamble',
  'views',
  'important',
  'contact.email',
  'sections.heading',
  'body',
] as const;

const words = ['', ' ', '\u200b', 'x', 'Ny brygga', 'a@b.se', '443 80', 'KS 2026/123', 'ja', '3'];
const text = fc.constantFrom(...words);

const partKey = fc.constantFrom('name', 'when', 'where');

const scalar = fc.oneof(text, fc.constantFrom(0, 1, 3, 2.5), fc.boolean());

const comparison = fc.oneof(
  fc.record({ is: fc.constantFrom('filled', 'empty') }),
  fc.record({ is: fc.constantFrom('equalTo', 'notEqualTo'), value: scalar }),
  fc.record({ is: fc.constant('oneOf'), values: fc.array(scalar, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    is: fc.constantFrom('greaterThan', 'lessThan'),
    value: fc.oneof(text, fc.constantFrom(0, 1, 3, 2.5)),
  })
);

/** @param keys of the items whose answers may be asked for */
const leaf = (keys: readonly string[], fields: readonly string[]): fc.Arbitrary<Leaf> => {
  const subject = fc.oneof(
    fc.record({ field: fc.constantFrom(...fields) }),
    ...(keys.length === 0
      ? []
      : [fc.record({ answer: fc.constantFrom(...keys, ...keys.map((key) => `${key}.selected`)) })])
  );
  return fc.tuple(subject, comparison).map(([asked, how]) => ({ ...asked, ...how }));
};

const condition = (keys: readonly string[], fields: readonly string[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf(keys, fields),
      fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') })
    ),
  })).tree;

const label = { en: 'X' };
const options = ['ja', 'nej', 'x'].map((value) => ({ value, label }));

/** What a policy can say of each kind: the settings an item may have. */
const settingsAbout = (fields: readonly string[]) => ({
  text: fc.record(
    { minLength: fc.constantFrom(1, 2, 5), maxLength: fc.constantFrom(5, 10) },
    { requiredKeys: [] }
  ),
  choice: fc
    .record(
      {
        options: fc.constant(options),
        multiple: fc.boolean(),
        description: fc.boolean(),
        default: fc.constantFrom(['ja'], ['ja', 'nej']),
      },
      { requiredKeys: ['options'] }
    )
    .filter(({ multiple, default: taken }) => multiple === true || taken?.length !== 2),
  date: fc.record(
    {
      future: fc.constantFrom('allowed', 'refused', 'waits'),
      default: fc.constant('today'),
    },
    { requiredKeys: [] }
  ),
  person: fc.record(
    { role: fc.constantFrom('required', 'optional', 'unasked') },
    { requiredKeys: [] }
  ),
  reference: fc.record(
    { accepts: fc.subarray(['caseNumber', 'link', 'words'], { minLength: 1 }) },
    { requiredKeys: [] }
  ),
  declaration: fc.constant({ statement: label }),
  field: fc.record(
    {
      path: fc.constantFrom(...fields),
      where: fc.constantFrom('every', 'some'),
      check: fc.oneof(
        fc.constant({ is: 'filled' }),
        fc.record({
          is: fc.constant('ofLength'),
          min: fc.constantFrom(0, 1, 3),
          max: fc.constantFrom(3, 10),
        }),
        fc.constantFrom('email', 'postalCode', 'caseNumber').map((pattern) => ({
          is: 'matching',
          pattern,
        }))
      ),
    },
    { requiredKeys: ['path'] }
  ),
});

const simple = (fields: readonly string[]): fc.Arbitrary<Pick<WrittenItem, 'kind' | 'settings'>> =>
  fc.oneof(
    ...Object.entries(settingsAbout(fields)).map(([kind, some]) =>
      (some as fc.Arbitrary<WrittenItem['settings']>).map((settings) => ({ kind, settings }))
    )
  );

const group = (fields: readonly string[]) =>
  fc
    .uniqueArray(partKey, { minLength: 1, maxLength: 3 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc
            .tuple(simple(fields), fc.boolean())
            .map(([part, optional]) => ({ key, label, optional, ...part }))
        )
      )
    )
    .map((parts) => ({ kind: 'group', settings: { parts } }));

type Kind = fc.Arbitrary<Pick<WrittenItem, 'kind' | 'settings'>>;

/** Kinds that are no part of a group, as an app with an organisation of its own has them. */
const further: readonly Kind[] = [
  fc
    .record(
      {
        organisation: fc.constant(label),
        whole: fc.boolean(),
        units: fc.constant([
          { value: 'ja', label, active: true },
          { value: 'nej', label, active: false },
        ]),
      },
      { requiredKeys: ['organisation'] }
    )
    .map((settings) => ({ kind: 'unit', settings })),
  fc.constant({ kind: 'contactRoute', settings: {} }),
];

const item = (
  key: string,
  keys: readonly string[],
  fields: readonly string[],
  besides: readonly Kind[]
): fc.Arbitrary<WrittenItem> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 10, arbitrary: simple(fields) },
        { weight: 2, arbitrary: group(fields) },
        ...besides.map((arbitrary) => ({ weight: 2, arbitrary }))
      ),
      fc.record(
        {
          requirement: fc.constantFrom('required', 'recommended'),
          appliesWhen: condition(keys, fields),
          dependsOn: fc.constantFrom<'nothing' | 'content' | readonly string[]>(
            'nothing',
            'content',
            ['title']
          ),
        },
        { requiredKeys: [] }
      )
    )
    .map(([kind, rest]) => ({ key, label, ...kind, ...rest }));

/** The items of a policy. @param fields what its conditions and items may look at */
export const itemsAbout = (
  fields: readonly string[],
  besides: readonly Kind[] = []
): fc.Arbitrary<readonly WrittenItem[]> =>
  fc.integer({ min: 1, max: 4 }).chain((count) => {
    const keys = ['a', 'b', 'c', 'd'].slice(0, count);
    return fc.tuple(...keys.map((key) => item(key, keys, fields, besides)));
  });

export const items = itemsAbout(paths, further);

export const timeZones = ['UTC', 'Europe/Stockholm', 'America/New_York'] as const;

const blocks = fc.array(
  fc.oneof(
    text.map((said) => ({ type: 'paragraph', children: [{ type: 'text', text: said }] })),
    fc.constant({ type: 'image', image: { url: '/a.png' }, children: [{ type: 'text', text: '' }] })
  ),
  { maxLength: 2 }
);

/** A document as a form or a database holds it. */
export const document = fc.record(
  {
    title: fc.option(text),
    preamble: fc.option(text),
    views: fc.oneof(fc.constantFrom(0, 3, '3', null), fc.constant('många')),
    important: fc.option(fc.boolean()),
    contact: fc.option(fc.record({ name: text, email: text }, { requiredKeys: [] })),
    sections: fc.option(
      fc.array(fc.record({ heading: text }, { requiredKeys: [] }), { maxLength: 3 })
    ),
    body: fc.option(blocks),
  },
  { requiredKeys: [] }
);

const names = fc.constantFrom('', ' ', 'Rebecka Lind', 'x'.repeat(201), 7);
const days = fc.constantFrom('2026-11-03', '2026-11-04', '2026-11-05', '2026-02-30', 'igår', '');
const chosen = fc.array(
  fc.constantFrom('ja', 'nej', 'x', 'finns-inte', 'ja', 'hela-organisationen'),
  { maxLength: 3 }
);

/** Answers that are good, nearly good, and to other questions. */
const answer = fc.oneof(
  text,
  fc.constantFrom('x'.repeat(11), 'https://lerum.example/a', 'KS 2026/123', ' abcde '),
  days,
  fc.record({ selected: chosen, description: text }, { requiredKeys: ['selected'] }),
  fc.record({ name: names, role: names }, { requiredKeys: ['name'] }),
  fc.record({ declared: fc.boolean(), name: names }),
  fc.jsonValue({ maxDepth: 2 })
);

const ofParts = fc.dictionary(partKey, answer, { maxKeys: 3, noNullPrototype: true });

export interface WrittenAnswer {
  readonly value: unknown;
  /** The text it was given on: this one, or one that differs in a field. */
  readonly on: 'this' | 'another title' | 'another preamble';
  /** Whether it was given to another question. */
  readonly toAnother: boolean;
}

export const answers: fc.Arbitrary<Readonly<Record<string, WrittenAnswer>>> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.record({
    value: fc.oneof({ weight: 6, arbitrary: answer }, { weight: 1, arbitrary: ofParts }),
    on: fc.constantFrom('this', 'this', 'this', 'another title', 'another preamble'),
    toAnother: fc.constantFrom(false, false, false, false, true),
  }),
  { noNullPrototype: true }
);
