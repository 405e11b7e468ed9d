import { dependencyKey } from '../../src/content/hash';
import { anyJson } from '../../src/content/any-json';
import { crossesList, placesAt, rootOf, strayStep, valuesAt } from '../../src/content/path';
import { matches } from '../../src/content/patterns';
import type { ContentSchema } from '../../src/content/schema';
import { isFilled, lengthOf, plainText } from '../../src/content/text';
import { normaliseValues } from '../../src/content/values';
import { schema } from './support';

const read = (document: unknown) => normaliseValues(schema, document);

describe('a document as a database or a form holds it', () => {
  const many = {
    uid: 'api::x.x',
    attributes: { seen: { type: 'timestamp' }, at: { type: 'datetime' }, n: { type: 'float' } },
    components: {},
  } satisfies ContentSchema;

  test.each<[string, object, object]>([
    ['a file by its id alone', { image: 7 }, { image: { id: 7 } }],
    [
      'a file by what a rule may ask of it',
      { image: { id: 7, name: 'a.png', alternativeText: '', caption: 'Hej', mime: null, size: 3 } },
      { image: { id: 7, name: 'a.png', caption: 'Hej' } },
    ],
    ['no file without a number', { image: { id: '7', name: 'a.png' } }, {}],
    ['no file by half a number', { image: 7.5 }, {}],
    ['a list of one that came as itself', { tags: 'a' }, { tags: [{ documentId: 'a' }] }],
    ['a relation by its name alone', { category: 'bad' }, { category: { documentId: 'bad' } }],
    ['no relation by a number', { category: 3 }, {}],
    ['no relation by the id of a row', { category: { id: 3, documentId: 4 } }, {}],
    ['a large number as a text', { big: 12 }, { big: '12' }],
    ['no large number that is none', { big: true }, {}],
    ['no number that is none', { views: 'många', price: true }, {}],
    ['no number without end', { views: Infinity }, {}],
    [
      'a component that is none',
      { contact: 'Anna', sections: ['x', { heading: 'Ett' }] },
      {
        sections: [{ heading: 'Ett' }],
      },
    ],
    ['a part of a zone without a name', { zone: [{ text: 'x' }, 'y'] }, {}],
    ['nothing where it is said to be nothing', { title: '', preamble: null }, {}],
  ])('%s', (_what, document, expected) => {
    expect(read(document)).toEqual(expected);
  });

  test.each<[string, unknown, unknown]>([
    ['a date', new Date('2026-11-03T10:00:00Z'), '2026-11-03T10:00:00.000Z'],
    ['a text', '2026-11-03T11:00:00+01:00', '2026-11-03T10:00:00.000Z'],
    ['milliseconds', 0, '1970-01-01T00:00:00.000Z'],
    ['a text that is no time', 'i morgon', 'i morgon'],
    ['a truth', true, undefined],
    ['a list', [], undefined],
  ])('a point in time as %s', (_what, at, expected) => {
    expect(normaliseValues(many, { at, seen: at })).toEqual(
      expected === undefined ? {} : { at: expected, seen: expected }
    );
  });

  test.each([undefined, null, 'x', 3, [], [{ title: 'x' }]])('%j is no document', (document) => {
    expect(read(document)).toEqual({});
  });
});

describe('JSON of any kind', () => {
  test.each<[string, unknown, unknown]>([
    ['a time', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['what is not there', { a: undefined, b: () => 1, c: 1n, d: NaN, e: null }, { e: null }],
    ['a gap in a list', [undefined, 1], [null, 1]],
    ['half a character, in a name too', { 'a\ud800': 'b\udc00' }, { 'a\ufffd': 'b\ufffd' }],
    ['truth', [true, false], [true, false]],
  ])('%s', (_what, value, expected) => {
    expect(anyJson(value)).toEqual(expected);
  });

  test('keeps its structure two hundred levels down, and is one text below that', () => {
    const deep = (levels: number, within: unknown): unknown =>
      levels === 0 ? within : [deep(levels - 1, within)];
    const bottom = (value: unknown): unknown => (Array.isArray(value) ? bottom(value[0]) : value);
    expect(bottom(anyJson(deep(200, 'x')))).toBe('x');
    expect(bottom(anyJson(deep(201, 'x')))).toBe('["x",]');
    expect(bottom(anyJson(deep(200, { a: [1, { b: 'x"' }], c: null })))).toBe(
      '{"a":[1,{"b":"x\\"",},],"c":null,}'
    );
  });
});

describe('what an answer depends on is filed', () => {
  test.each<[Parameters<typeof dependencyKey>[0], string]>([
    ['content', 'content'],
    ['nothing', 'nothing'],
    [['title', 'body'], 'fields:body,title'],
    [['body', 'title'], 'fields:body,title'],
  ])('%j', (dependency, key) => {
    expect(dependencyKey(dependency)).toBe(key);
  });
});

describe('a path', () => {
  const withChoices: ContentSchema = {
    uid: 'api::x.x',
    attributes: {
      kind: { type: 'enumeration', values: ['nyhet', 'notis'] },
      title: { type: 'string' },
      zone: { type: 'dynamiczone', components: ['x.a', 'x.b', 'x.c'] },
      one: { type: 'component', component: 'x.a' },
      list: { type: 'component', component: 'x.a', repeatable: true },
      cover: { type: 'media' },
      gallery: { type: 'media', multiple: true },
      category: { type: 'relation' },
      tags: { type: 'relation', multiple: true },
    },
    components: {
      'x.a': { size: { type: 'enumeration', values: ['s', 'm'] } },
      'x.b': { size: { type: 'enumeration', values: ['l'] }, text: { type: 'text' } },
      'x.c': { text: { type: 'text' } },
    },
  };

  test.each([
    ['title', false],
    ['one.size', false],
    ['cover.caption', false],
    ['category.documentId', false],
    ['zone.size', true],
    ['zone[x.a].size', true],
    ['list.size', true],
    ['list', true],
    ['gallery.caption', true],
    ['tags.documentId', true],
    ['missing', false],
    ['a..b', false],
  ])('%s leads to several places: %s', (at, expected) => {
    expect(crossesList(withChoices, at)).toBe(expected);
  });

  test.each<[string, readonly string[] | undefined]>([
    ['kind', ['nyhet', 'notis']],
    ['title', undefined],
    ['one.size', ['s', 'm']],
    ['zone.size', ['s', 'm', 'l']],
    ['zone[x.b].size', ['l']],
    ['zone.text', undefined],
    ['missing', undefined],
    ['one.missing', undefined],
    ['a..b', undefined],
  ])('%s can be %j', (at, expected) => {
    expect(valuesAt(withChoices, at)).toEqual(expected);
  });

  test('can be one of its choices only where every place has choices', () => {
    const mixed: ContentSchema = {
      ...withChoices,
      components: { ...withChoices.components, 'x.c': { size: { type: 'string' } } },
    };
    expect(valuesAt(mixed, 'zone.size')).toBeUndefined();
  });

  test.each([
    ['contact.email', 'contact'],
    ['zone[shared.quote].text', 'zone'],
    ['title', 'title'],
    ['a..b', 'a..b'],
  ])('%s begins in %s', (at, root) => {
    expect(rootOf(at)).toBe(root);
  });

  test('that is none leads nowhere, and is itself what leads nowhere', () => {
    expect(strayStep(schema, 'a..b')).toBe('a..b');
    expect(placesAt(schema, {}, 'a..b')).toEqual([]);
    expect(placesAt(schema, {}, 'constructor')).toEqual([]);
    expect(placesAt(schema, {}, 'titel.x')).toEqual([]);
    expect(placesAt(schema, { title: 'x' }, 'title.length')).toEqual([]);
  });

  test('says of what type each place is', () => {
    const values = read({
      image: { id: 1 },
      category: 'a',
      zone: [{ __component: 'shared.quote' }],
    });
    const types = ['title', 'image.caption', 'category.documentId', 'zone.text', 'contact.email'];
    expect(types.map((at) => placesAt(schema, values, at).map(({ type }) => type))).toEqual([
      ['string'],
      ['string'],
      ['string'],
      ['text'],
      ['email'],
    ]);
  });
});

describe('a text', () => {
  const bold = { type: 'text', text: 'du', bold: true };
  const rich = [
    { type: 'paragraph', children: [{ type: 'text', text: 'Hej ' }, bold] },
    {
      type: 'list',
      children: ['ett', 'två'].map((text) => ({ type: 'list-item', children: [{ text }] })),
    },
    { type: 'image' },
    'x',
  ];
  const empty = [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }];
  const picture = { type: 'image', image: { url: '/a.png' } };

  test('is what its blocks say, a line each', () => {
    expect(plainText(rich, 'blocks')).toBe('Hej du\nett\ntvå\n\n');
    expect(plainText(rich, 'json')).toBe('');
    expect(plainText({ text: 'x' }, 'blocks')).toBe('');
    expect(plainText('Hej', 'string')).toBe('Hej');
    expect(plainText(undefined, 'string')).toBe('');
  });

  test('is as long as a person counts it', () => {
    expect(lengthOf('  Hej 👍 \n', 'text')).toBe(5);
    expect(lengthOf(rich, 'blocks')).toBe('Hej du ett två'.length);
    expect(lengthOf(3, 'integer')).toBe(0);
  });

  test.each<[string, Parameters<typeof isFilled>[0], string, boolean]>([
    ['nothing', undefined, 'string', false],
    ['null', null, 'string', false],
    ['white space and what is not seen', ' \u00ad\u200b\ufeff\n', 'string', false],
    ['a word', ' x ', 'string', true],
    ['blocks without a word', empty, 'blocks', false],
    ['blocks with an image and no word', [...empty, picture], 'blocks', true],
    ['blocks with a word', rich, 'blocks', true],
    ['an empty list', [], 'component', false],
    ['a list', [{}], 'component', true],
    ['no', false, 'boolean', true],
    ['zero', 0, 'integer', true],
    ['a file', { id: 1 }, 'media', true],
  ])('%s is filled: %j', (_what, value, type, expected) => {
    expect(isFilled(value, type)).toBe(expected);
  });
});

test('outer white space is no part of a form, and what is longer than any has none', () => {
  expect(matches('email', '  anna@lerum.example\n')).toBe(true);
  expect(matches('email', 'anna@lerum')).toBe(false);
  const padded = (length: number) => '12345'.padEnd(length, ' ');
  expect(matches('phone', padded(4_000))).toBe(true);
  expect(matches('phone', padded(4_001))).toBe(false);
});
