import fc from 'fast-check';
import { hashContent, type Dependency } from '../../src/content/hash';
import { normaliseValues } from '../../src/content/values';
import { blocks, schema, sha256 } from './support';

const hash = (document: object, dependency: Dependency = 'content') =>
  hashContent(schema, normaliseValues(schema, document), dependency, sha256);

const document = {
  title: 'Ny brygga',
  body: blocks('Hej'),
  image: { id: 7, url: '/a.png', alternativeText: 'En brygga', hash: 'x' },
  category: { id: 3, documentId: 'bad' },
  tags: [
    { id: 1, documentId: 'a' },
    { id: 2, documentId: 'b' },
  ],
  contact: { id: 11, name: 'Anna', email: 'anna@lerum.example' },
  sections: [
    { id: 1, heading: 'Ett' },
    { id: 2, heading: 'Två' },
  ],
  zone: [{ __component: 'shared.quote', id: 4, text: 'Citat' }],
};

describe('alike', () => {
  test.each([
    [
      'row ids and timestamps differ',
      { ...document, id: 1, createdAt: 'x', updatedAt: 'y', publishedAt: null },
    ],
    ['keys stand in another order', Object.fromEntries(Object.entries(document).reverse())],
    [
      'components and relations were copied to new rows',
      {
        ...document,
        category: { id: 30, documentId: 'bad' },
        contact: { ...document.contact, id: 110 },
        sections: document.sections.map((section) => ({ ...section, id: section.id + 100 })),
      },
    ],
    [
      'the image is described anew in the media library',
      { ...document, image: { ...document.image, alternativeText: 'Annan' } },
    ],
    ['nothing is said in other ways', { ...document, preamble: null, gallery: [], date: '' }],
    [
      'somebody else’s fields came along',
      { ...document, strapi_stage: { id: 1 }, localizations: [] },
    ],
    ['a password changed', { ...document, secret: 'hemligt' }],
    ['a number came as text, as some databases give it', { ...document, views: undefined }],
  ])('when %s', (_case, other) => {
    expect(hash(other)).toBe(hash(document));
  });

  test.each([
    ['an integer', { views: 3 }, { views: '3' }],
    ['a decimal', { price: 2.5 }, { price: '2.50' }],
    ['a big integer', { big: '12345678901234567890' }, { big: 12345678901234567890n }],
    [
      'a point in time',
      { at: new Date('2026-11-03T10:00:00Z') },
      { at: '2026-11-03T10:00:00.000Z' },
    ],
    ['JSON', { settings: { a: 1, b: [2] } }, { settings: { b: [2], a: 1 } }],
    ['half a character', { title: 'a\ud800' }, { title: 'a\ufffd' }],
  ])('%s, whatever the database calls it', (_case, one, other) => {
    expect(hash(one)).toBe(hash(other));
  });
});

describe('not alike', () => {
  test.each([
    ['a word', { ...document, title: 'Ny bro' }],
    ['a word in the text', { ...document, body: blocks('Hej då') }],
    ['the picture', { ...document, image: { id: 8 } }],
    ['the category', { ...document, category: { documentId: 'vatten' } }],
    ['the order of what is listed', { ...document, tags: [...document.tags].reverse() }],
    ['a word in a component', { ...document, contact: { name: 'Anna', email: 'a@lerum.example' } }],
    ['a component more', { ...document, sections: [...document.sections, { heading: 'Tre' }] }],
    [
      'the component of a zone',
      { ...document, zone: [{ __component: 'shared.section', heading: 'Citat' }] },
    ],
    ['a choice from no to not said', { ...document, important: false }],
    [
      'a member of JSON that bears the name of the prototype',
      { ...document, settings: JSON.parse('{"__proto__":{"a":1}}') as unknown },
    ],
  ])('when %s changes', (_case, other) => {
    expect(hash(other)).not.toBe(hash(document));
  });
});

describe('a part of the content', () => {
  test('nothing has no hash', () => {
    expect(hash(document, 'nothing')).toBeNull();
  });

  test('only what it covers counts', () => {
    expect(hash({ ...document, title: 'X' }, ['body'])).toBe(hash(document, ['body']));
    expect(hash({ ...document, body: blocks('X') }, ['body'])).not.toBe(hash(document, ['body']));
  });

  test('its order does not', () => {
    expect(hash(document, ['title', 'body'])).toBe(hash(document, ['body', 'title']));
  });
});

describe('JSON far deeper than sense', () => {
  const deep = (within: string, levels = 100_000): object => ({
    settings: JSON.parse(`${'['.repeat(levels)}${within}${']'.repeat(levels)}`) as unknown,
  });

  test('is hashed, and no other alike', () => {
    const texts = ['"a"', '"b"', '', '[]', '{}', 'null', '1', '"1"', '1,2', '[1],2', '{"a":1}'];
    const hashes = texts.map((text) => hash(deep(text)));
    expect(new Set(hashes).size).toBe(texts.length);
    expect(hash(deep('"a"'))).toBe(hash(deep('"a"')));
    expect(hash(deep('"a"', 99_999))).not.toBe(hash(deep('"a"')));
  });
});

test('anything at all can be hashed', () => {
  const anything = fc.record(
    Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, fc.anything()]))
  );
  fc.assert(
    fc.property(anything, (value) => {
      expect(hash(value)).toMatch(/^[0-9a-f]{64}$/);
    })
  );
});
