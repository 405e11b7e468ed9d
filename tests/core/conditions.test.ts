import { condition, type Condition } from '../../src/policy/condition/condition';
import { describeCondition } from '../../src/policy/condition/describe';
import { explain } from '../../src/policy/condition/explain';
import type { Json } from '../../src/canonical/json';
import { normaliseValues } from '../../src/content/values';
import { schema } from './support';

const document = {
  title: 'Ny brygga',
  views: 5,
  date: '2026-11-03',
  important: false,
  sections: [{ heading: 'Ett' }, { heading: 'Två' }],
};
const answers: Record<string, Json> = { change: { selected: ['ja'] }, note: 'kort' };

const facts = {
  snapshot: { schema, values: normaliseValues(schema, document) },
  answerTo: (item: string) => answers[item],
};
const holds = (tree: Condition) => explain(tree, facts).holds;

describe('a condition holds', () => {
  test.each<[string, Condition]>([
    ['a field is filled in', { field: 'title', is: 'filled' }],
    ['a field is empty', { field: 'preamble', is: 'empty' }],
    ['a field is this', { field: 'title', is: 'equalTo', value: 'Ny brygga' }],
    ['a choice is no', { field: 'important', is: 'equalTo', value: false }],
    ['a field is not that', { field: 'title', is: 'notEqualTo', value: 'Gammal' }],
    ['a field nobody filled in is not that', { field: 'preamble', is: 'notEqualTo', value: 'x' }],
    ['a field is one of these', { field: 'views', is: 'oneOf', values: [4, 5] }],
    ['a number is greater', { field: 'views', is: 'greaterThan', value: 4 }],
    [
      'one of several entries is among these',
      { field: 'sections.heading', is: 'oneOf', values: ['Två', 'Tre'] },
    ],
    [
      'one of several entries is later',
      { field: 'sections.heading', is: 'greaterThan', value: 'Sex' },
    ],
    [
      'one of several entries is earlier',
      { field: 'sections.heading', is: 'lessThan', value: 'Sex' },
    ],
    ['a choice is among these', { field: 'important', is: 'oneOf', values: [true, false] }],
    ['a text is among these', { field: 'title', is: 'oneOf', values: ['Ny brygga'] }],
    ['a number is less', { field: 'views', is: 'lessThan', value: 6 }],
    ['a day is later', { field: 'date', is: 'greaterThan', value: '2026-11-02' }],
    [
      'one of several branches holds deep inside',
      { not: { any: [{ field: 'title', is: 'empty' }] } },
    ],
    ['a day is earlier', { field: 'date', is: 'lessThan', value: '2026-12-01' }],
    ['one entry of a list fits', { field: 'sections.heading', is: 'equalTo', value: 'Två' }],
    ['an option was chosen', { answer: 'change.selected', is: 'equalTo', value: 'ja' }],
    ['a question was answered', { answer: 'note', is: 'filled' }],
    ['a question was not answered', { answer: 'other', is: 'empty' }],
    [
      'all of two',
      {
        all: [
          { field: 'title', is: 'filled' },
          { field: 'preamble', is: 'empty' },
        ],
      },
    ],
    [
      'one of two',
      {
        any: [
          { field: 'title', is: 'empty' },
          { field: 'views', is: 'filled' },
        ],
      },
    ],
    ['not another', { not: { field: 'title', is: 'empty' } }],
  ])('%s', (_case, tree) => {
    expect(holds(tree)).toBe(true);
    expect(condition.parse(tree)).toEqual(tree);
  });
});

describe('a condition does not hold', () => {
  test.each<[string, Condition]>([
    ['another word', { field: 'title', is: 'equalTo', value: 'ny brygga' }],
    ['a number is no text', { field: 'views', is: 'equalTo', value: '5' }],
    [
      'a text is neither greater nor less than a number',
      { field: 'title', is: 'greaterThan', value: 1 },
    ],
    ['a number is not greater than itself', { field: 'views', is: 'greaterThan', value: 5 }],
    ['a number is not less than itself', { field: 'views', is: 'lessThan', value: 5 }],
    ['a day is not later than itself', { field: 'date', is: 'greaterThan', value: '2026-11-03' }],
    ['a day is not earlier than itself', { field: 'date', is: 'lessThan', value: '2026-11-03' }],
    ['a number is not greater than a text', { field: 'views', is: 'greaterThan', value: '1' }],
    ['a number is not less than a text', { field: 'views', is: 'lessThan', value: '9' }],
    ['a text is not less than a number', { field: 'title', is: 'lessThan', value: 9 }],
    ['a field is none of these', { field: 'views', is: 'oneOf', values: [4, 6, '5'] }],
    ['a field that is filled in is empty', { field: 'title', is: 'empty' }],
    ['a field that is this is not this', { field: 'title', is: 'notEqualTo', value: 'Ny brygga' }],
    ['an answer that was given is empty', { answer: 'note', is: 'empty' }],
    ['nobody answered one of these', { answer: 'other', is: 'oneOf', values: ['ja'] }],
    ['nobody answered, and it is neither more', { answer: 'other', is: 'greaterThan', value: '' }],
    ['nor less', { answer: 'other', is: 'lessThan', value: 9 }],
    ['a member of what has none', { answer: 'note.selected', is: 'filled' }],
    ['nobody answered', { answer: 'other.selected', is: 'equalTo', value: 'ja' }],
    ['no entry of a list fits', { field: 'sections.heading', is: 'equalTo', value: 'Tre' }],
    [
      'one of them',
      {
        all: [
          { field: 'title', is: 'filled' },
          { field: 'preamble', is: 'filled' },
        ],
      },
    ],
    ['a member every object has', { answer: 'change.constructor', is: 'filled' }],
  ])('%s', (_case, tree) => {
    expect(holds(tree)).toBe(false);
    expect(condition.parse(tree)).toEqual(tree);
  });
});

describe('which parts decided', () => {
  const filled = (field: string): Condition => ({ field, is: 'filled' });
  test.each<[string, Condition, string[]]>([
    ['of all, those that failed', { all: [filled('title'), filled('preamble')] }, ['preamble']],
    [
      'of all that hold, every one',
      { all: [filled('title'), filled('views')] },
      ['title', 'views'],
    ],
    ['of one, those that held', { any: [filled('title'), filled('preamble')] }, ['title']],
    [
      'of one that fails, every one',
      { any: [filled('date2'), filled('preamble')] },
      ['date2', 'preamble'],
    ],
    ['inside not', { not: { all: [filled('title'), filled('preamble')] } }, ['preamble']],
  ])('%s', (_case, tree, deciding) => {
    const fields = explain(tree, facts).deciding.map((leaf) => ('field' in leaf ? leaf.field : ''));
    expect(fields).toEqual(deciding);
  });
});

describe('as a sentence', () => {
  const names = {
    field: (path: string) => ({ title: 'Rubrik', image: 'Bild' })[path] ?? path,
    answer: () => 'Gäller en förändring',
    value: (_leaf: unknown, value: Json) =>
      value === 'ja' ? 'Ja' : JSON.stringify(value).replaceAll('"', ''),
  };
  test.each<[Condition, string, string]>([
    [{ field: 'image', is: 'filled' }, '”Bild” är ifyllt', '”Bild” is filled in'],
    [
      { answer: 'change.selected', is: 'equalTo', value: 'ja' },
      '”Gäller en förändring” är ”Ja”',
      '”Gäller en förändring” is ”Ja”',
    ],
    [
      {
        all: [
          { field: 'title', is: 'filled' },
          {
            any: [
              { field: 'image', is: 'filled' },
              { field: 'image', is: 'empty' },
            ],
          },
        ],
      },
      '”Rubrik” är ifyllt och (”Bild” är ifyllt eller ”Bild” är tomt)',
      '”Rubrik” is filled in and (”Bild” is filled in or ”Bild” is empty)',
    ],
    [
      { not: { field: 'title', is: 'oneOf', values: ['A', 'B'] } },
      'det inte är så att ”Rubrik” är något av ”A” eller ”B”',
      'it is not the case that ”Rubrik” is one of ”A” or ”B”',
    ],
    [{ field: 'title', is: 'empty' }, '”Rubrik” är tomt', '”Rubrik” is empty'],
    [
      { field: 'title', is: 'notEqualTo', value: 'A' },
      '”Rubrik” inte är ”A”',
      '”Rubrik” is not ”A”',
    ],
    [
      { field: 'views', is: 'greaterThan', value: 5 },
      '”views” är större än ”5”',
      '”views” is greater than ”5”',
    ],
    [
      { field: 'views', is: 'lessThan', value: 5 },
      '”views” är mindre än ”5”',
      '”views” is less than ”5”',
    ],
    [
      { any: [{ all: [{ field: 'title', is: 'filled' }] }, { field: 'image', is: 'filled' }] },
      '”Rubrik” är ifyllt eller ”Bild” är ifyllt',
      '”Rubrik” is filled in or ”Bild” is filled in',
    ],
    [
      {
        all: [
          {
            any: [
              { field: 'title', is: 'filled' },
              { field: 'image', is: 'filled' },
            ],
          },
        ],
      },
      '”Rubrik” är ifyllt eller ”Bild” är ifyllt',
      '”Rubrik” is filled in or ”Bild” is filled in',
    ],
    [
      {
        any: [{ not: { field: 'title', is: 'filled' } }, { field: 'image', is: 'filled' }],
      },
      'det inte är så att ”Rubrik” är ifyllt eller ”Bild” är ifyllt',
      'it is not the case that ”Rubrik” is filled in or ”Bild” is filled in',
    ],
    [
      {
        not: {
          any: [
            { field: 'title', is: 'filled' },
            { field: 'image', is: 'filled' },
          ],
        },
      },
      'det inte är så att (”Rubrik” är ifyllt eller ”Bild” är ifyllt)',
      'it is not the case that (”Rubrik” is filled in or ”Bild” is filled in)',
    ],
    [
      {
        all: [
          {
            any: [
              {
                all: [
                  { field: 'title', is: 'filled' },
                  { field: 'image', is: 'filled' },
                ],
              },
            ],
          },
          { field: 'views', is: 'filled' },
        ],
      },
      '(”Rubrik” är ifyllt och ”Bild” är ifyllt) och ”views” är ifyllt',
      '(”Rubrik” is filled in and ”Bild” is filled in) and ”views” is filled in',
    ],
  ])('%j', (tree, swedish, english) => {
    expect(describeCondition(tree, names, 'sv')).toBe(swedish);
    expect(describeCondition(tree, names, 'en')).toBe(english);
  });
});

describe('not a condition', () => {
  test.each([
    ['an unknown comparison', { field: 'title', is: 'like', value: 'x' }],
    ['nothing to compare with', { field: 'title', is: 'equalTo' }],
    ['something too many', { field: 'title', is: 'filled', value: 'x' }],
    ['both field and answer', { field: 'title', answer: 'x', is: 'filled' }],
    ['no branches', { all: [] }],
    ['no branches to choose from', { any: [] }],
    ['too many branches', { all: Array(21).fill({ field: 'title', is: 'filled' }) }],
    ['too many to choose from', { any: Array(21).fill({ field: 'title', is: 'filled' }) }],
    ['nothing to be one of', { field: 'title', is: 'oneOf', values: [] }],
    ['too much to be one of', { field: 'title', is: 'oneOf', values: Array(101).fill('a') }],
    ['code', 'title != ""'],
    ['a path that is none', { field: 'a..b', is: 'filled' }],
    ['an object to compare with', { field: 'title', is: 'equalTo', value: {} }],
  ])('%s', (_case, tree) => {
    expect(condition.safeParse(tree).success).toBe(false);
  });
});
