import { z } from 'zod';
import { describeIssues, distinct } from '../../../src/language/issues';
import { defineMessages } from '../../../src/language/messages';

/** What somebody reads of input that does not fit. */

const rules = defineMessages({
  sv: {
    'rule.even': ({ unit }) => `Ska vara jämnt (${unit ?? '?'}).`,
    'rule.form': () => 'Skrivs med små bokstäver.',
  },
  en: {
    'rule.even': ({ unit }) => `Must be even (${unit ?? '?'}).`,
    'rule.form': () => 'Is written in lower case.',
  },
});

const problemsOf = (schema: z.ZodType, input: unknown, language: 'sv' | 'en' = 'en') => {
  const { error } = schema.safeParse(input, { reportInput: true });
  return describeIssues(error?.issues ?? [], rules, language);
};

const saidOf = (schema: z.ZodType, input: unknown, language: 'sv' | 'en' = 'en') =>
  problemsOf(schema, input, language).map(({ message }) => message);

const even = z.number().refine((value) => value % 2 === 0, { message: 'rule.even' });
const evenWith = z.number().refine((value) => value % 2 === 0, {
  message: 'rule.even',
  params: { unit: 'm' },
});

test.each<[string, z.ZodType, unknown, string, string]>([
  ['nothing', z.string(), undefined, 'Is missing.', 'Saknas.'],
  ['an empty text', z.string().min(1), '', 'May not be empty.', 'Får inte vara tomt.'],
  ['no text', z.string(), 1, 'Must be a text.', 'Ska vara en text.'],
  ['no number', z.number(), 'a', 'Must be a number.', 'Ska vara ett tal.'],
  ['no whole number', z.int(), 1.5, 'Must be a whole number.', 'Ska vara ett heltal.'],
  ['no truth', z.boolean(), 1, 'Must be true or false.', 'Ska vara true eller false.'],
  ['no list', z.array(z.string()), {}, 'Must be a list.', 'Ska vara en lista.'],
  [
    'no object',
    z.strictObject({}),
    [],
    'Must be an object with named members.',
    'Ska vara ett objekt med namngivna delar.',
  ],
  [
    'no record',
    z.record(z.string(), z.string()),
    'a',
    'Must be an object with named members.',
    'Ska vara ett objekt med namngivna delar.',
  ],
  [
    'a text that is too short',
    z.string().min(2),
    'a',
    'Needs at least 2 characters.',
    'Minst 2 tecken behövs.',
  ],
  [
    'a text that is too long',
    z.string().max(1),
    'ab',
    'May have at most 1 character.',
    'Högst 1 tecken får plats.',
  ],
  [
    'an empty list',
    z.array(z.string()).min(1),
    [],
    'Needs at least 1 entry.',
    'Minst 1 post behövs.',
  ],
  [
    'a list that is too long',
    z.array(z.string()).max(2),
    ['a', 'b', 'c'],
    'May have at most 2 entries.',
    'Högst 2 poster får plats.',
  ],
  ['too small a number', z.number().min(1), 0, 'Must be at least 1.', 'Ska vara minst 1.'],
  ['too great a number', z.number().max(5), 6, 'Must be at most 5.', 'Ska vara högst 5.'],
  [
    'none of what there is',
    z.enum(['a', 'b']),
    'c',
    'Must be one of: a, b.',
    'Ska vara något av: a, b.',
  ],
  [
    'a member nobody knows',
    z.strictObject({}),
    { a: 1, b: 2 },
    'Unknown member: a, b.',
    'Okänd del: a, b.',
  ],
  [
    'no date',
    z.iso.date(),
    'igår',
    'Must be a date, for example 2026-11-03.',
    'Ska vara ett datum, till exempel 2026-11-03.',
  ],
  [
    'no time',
    z.iso.datetime(),
    'igår',
    'Must be a time in UTC, for example 2026-11-03T08:00:00Z.',
    'Ska vara en tidpunkt i UTC, till exempel 2026-11-03T08:00:00Z.',
  ],
  [
    'no link',
    z.url(),
    'igår',
    'Must be a link that begins with https://.',
    'Ska vara en länk som börjar med https://.',
  ],
  [
    'another form',
    z.string().regex(/^a$/),
    'b',
    'Does not have the right form.',
    'Har inte rätt form.',
  ],
  [
    'another form, by a rule that has words for it',
    z.string().regex(/^a$/, { message: 'rule.form' }),
    'B',
    'Is written in lower case.',
    'Skrivs med små bokstäver.',
  ],
  ['a broken rule', even, 1, 'Must be even (?).', 'Ska vara jämnt (?).'],
  ['a broken rule with a value', evenWith, 1, 'Must be even (m).', 'Ska vara jämnt (m).'],
  ['what nobody foresaw', z.number().multipleOf(2), 1, 'Does not fit here.', 'Passar inte här.'],
])('%s', (_what, schema, input, english, swedish) => {
  expect(saidOf(schema, input)).toEqual([english]);
  expect(saidOf(schema, input, 'sv')).toEqual([swedish]);
});

test('every problem says where it is', () => {
  const schema = z.object({ items: z.array(z.object({ key: z.string() })) });
  expect(problemsOf(schema, { items: [{ key: 'a' }, {}, { key: 1 }] })).toEqual([
    { path: ['items', '1', 'key'], message: 'Is missing.' },
    { path: ['items', '2', 'key'], message: 'Must be a text.' },
  ]);
});

describe('of several forms, the nearest is spoken of', () => {
  const leaf = z.strictObject({ field: z.string(), is: z.enum(['filled', 'empty']) });
  const all = z.strictObject({ all: z.array(z.string()).min(1) });

  test.each<[string, z.ZodType, unknown, object[]]>([
    [
      'the one with fewest problems',
      z.object({ when: z.union([all, leaf]) }),
      { when: { field: 'a', is: 'full' } },
      [{ path: ['when', 'is'], message: 'Must be one of: filled, empty.' }],
    ],
    [
      'in whatever order they stand',
      z.object({ when: z.union([leaf, all]) }),
      { when: { field: 'a', is: 'full' } },
      [{ path: ['when', 'is'], message: 'Must be one of: filled, empty.' }],
    ],
    [
      'the one of the same type, though it has more problems',
      z.union([z.string(), leaf]),
      {},
      [
        { path: ['field'], message: 'Is missing.' },
        { path: ['is'], message: 'Must be one of: filled, empty.' },
      ],
    ],
    [
      'the one of the same type, standing first',
      z.union([leaf, z.string()]),
      { field: 1, is: 1 },
      [
        { path: ['field'], message: 'Must be a text.' },
        { path: ['is'], message: 'Must be one of: filled, empty.' },
      ],
    ],
    [
      'of two alike, the one that was followed deeper',
      z.union([z.object({ a: z.string() }), z.object({ b: z.object({ c: z.string() }) })]),
      { b: { c: 1 } },
      [{ path: ['b', 'c'], message: 'Must be a text.' }],
    ],
    [
      'of two alike, the deeper one, standing first',
      z.union([z.object({ b: z.object({ c: z.string() }) }), z.object({ a: z.string() })]),
      { b: { c: 1 } },
      [{ path: ['b', 'c'], message: 'Must be a text.' }],
    ],
  ])('%s', (_case, schema, input, problems) => {
    expect(problemsOf(schema, input)).toEqual(problems);
  });
});

test('the same remark about the same place is made once', () => {
  const [a, b] = [
    { path: ['a', 'b'], message: 'Is missing.' },
    { path: ['a'], message: 'Is missing.' },
  ] as const;
  const other = { path: ['a'], message: 'Must be a text.' };
  expect(distinct([a, b, { ...a }, other])).toEqual([a, b, other]);
});
