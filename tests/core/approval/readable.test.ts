import { hiddenChanges, readableFields, readableTo } from '../../../src/approval/readable';
import type { Json } from '../../../src/canonical/json';
import type { Attribute, ContentSchema } from '../../../src/content/schema';

/** What somebody who approves is shown of a text, field by field. */

const naming = {
  attribute: (_owner: string, name: string) => name,
  component: (uid: string) => `«${uid}»`,
  document: (target: string | undefined, documentId: string) => `${target ?? '?'} ${documentId}`,
};

const schemaOf = (value: Attribute): ContentSchema => ({
  uid: 'api::nyhet.nyhet',
  attributes: { value },
  components: {
    'shared.kontakt': { name: { type: 'string' }, email: { type: 'email' } },
    'shared.citat': { quote: { type: 'text' } },
  },
});

const fieldsOf = (attribute: Attribute, value: Json) =>
  readableFields(schemaOf(attribute), { value }, naming);

const text = (words: string): Json => ({ type: 'text', text: words });
const picture: Json = { id: 7, name: 'torget.jpg', alternativeText: 'Torget' };

describe('the lines of a field', () => {
  test.each<[string, Attribute, Json, string, readonly string[]]>([
    ['a string', { type: 'string' }, 'Ny lekplats', 'text', ['Ny lekplats']],
    ['a text of lines', { type: 'text' }, 'Ett\n \nTvå', 'text', ['Ett', 'Två']],
    ['a rich text', { type: 'richtext' }, 'Ett\nTvå', 'text', ['Ett', 'Två']],
    ['an address', { type: 'email' }, 'a@b.example', 'text', ['a@b.example']],
    ['a slug', { type: 'uid' }, 'ny-lekplats', 'text', ['ny-lekplats']],
    ['an empty text', { type: 'text' }, null, 'text', []],
    ['a number', { type: 'integer' }, 12, 'value', ['12']],
    ['a date', { type: 'date' }, '2026-01-15', 'value', ['2026-01-15']],
    ['a truth', { type: 'boolean' }, true, 'value', ['true']],
    ['a picture with a text', { type: 'media' }, picture, 'media', ['torget.jpg: ”Torget”']],
    ['a picture without', { type: 'media' }, { id: 7, name: 'a.jpg' }, 'media', ['a.jpg']],
    ['no picture', { type: 'media' }, null, 'media', []],
    ['no date', { type: 'date' }, null, 'value', []],
    ['no related document', { type: 'relation' }, null, 'relation', []],
    [
      'several pictures',
      { type: 'media', multiple: true },
      [picture, { id: 8, name: 'b.jpg', alternativeText: '' }],
      'media',
      ['torget.jpg: ”Torget”', 'b.jpg'],
    ],
    [
      'a related document',
      { type: 'relation', target: 'api::kategori.kategori' },
      { documentId: 'k1' },
      'relation',
      ['api::kategori.kategori k1'],
    ],
    [
      'several related documents',
      { type: 'relation', multiple: true },
      [{ documentId: 'k1' }, { documentId: 2 }],
      'relation',
      ['? k1', '? '],
    ],
  ])('%s', (_case, attribute, value, kind, lines) => {
    expect(fieldsOf(attribute, value)).toMatchObject([{ kind, lines, path: 'value' }]);
  });

  test.each<[string, readonly Json[], readonly string[]]>([
    [
      'a paragraph each',
      [
        { type: 'paragraph', children: [text('Ett '), text('och två')] },
        { type: 'heading', level: 2, children: [text('Tre')] },
      ],
      ['Ett och två', 'Tre'],
    ],
    ['nothing of an empty paragraph', [{ type: 'paragraph', children: [text(' ')] }], []],
    ['nothing of what is no block', ['x', null, { type: 'paragraph' }, { type: 'list' }], []],
    [
      'nothing of what is no text in one',
      [{ type: 'paragraph', children: [text('Ett'), null, 'x'] }],
      ['Ett'],
    ],
    [
      'nothing of an empty entry of a list',
      [{ type: 'list', children: [{ type: 'list-item', children: [text(' ')] }, null] }],
      [],
    ],
    [
      'where a link leads',
      [
        {
          type: 'paragraph',
          children: [
            text('Läs '),
            { type: 'link', url: 'https://lerum.example', children: [text('mer')] },
          ],
        },
      ],
      ['Läs mer (https://lerum.example)'],
    ],
    [
      'each entry of a list, and of a list in it',
      [
        {
          type: 'list',
          children: [
            { type: 'list-item', children: [text('Ett')] },
            {
              type: 'list',
              children: [
                { type: 'list-item', children: [text('Inre')] },
                { type: 'list-item', children: [text('Innersta')] },
              ],
            },
          ],
        },
      ],
      ['– Ett', '– Inre', '– Innersta'],
    ],
    [
      'what a picture shows',
      [{ type: 'image', image: picture, children: [text('')] }],
      ['torget.jpg: ”Torget”'],
    ],
  ])('blocks: %s', (_case, value, lines) => {
    expect(fieldsOf({ type: 'blocks' }, value)).toMatchObject([{ kind: 'text', lines }]);
  });
});

describe('the files of a field', () => {
  test.each<[string, Json, readonly string[]]>([
    ['one by its number', picture, ['7']],
    ['one by a name', { id: 'a1', name: 'a.jpg' }, ['a1']],
    ['several', [picture, { id: 8, name: 'b.jpg' }], ['7', '8']],
    ['one that has no id', { name: 'a.jpg' }, ['']],
    ['one whose id is none', { id: null, name: 'a.jpg' }, ['']],
    ['none', null, []],
  ])('%s', (_case, value, files) => {
    expect(fieldsOf({ type: 'media' }, value)).toMatchObject([{ files }]);
  });

  test('a text names none', () => {
    expect(fieldsOf({ type: 'text' }, 'a')[0]).not.toHaveProperty('files');
  });
});

describe('where a field stands', () => {
  const contact = { name: 'Anna', email: 'a@b.example' };

  test.each<[string, Attribute, Json, readonly string[]]>([
    [
      'in a component',
      { type: 'component', component: 'shared.kontakt' },
      contact,
      ['value', 'value · name', 'value · email'],
    ],
    [
      'in one of several',
      { type: 'component', component: 'shared.kontakt', repeatable: true },
      [contact, { name: 'Bo' }],
      ['value · 1', 'value · 1 · name', 'value · 1 · email', 'value · 2', 'value · 2 · name'],
    ],
    [
      'in a dynamic zone, by what each part is called',
      { type: 'dynamiczone', components: ['shared.kontakt', 'shared.citat'] },
      [
        { __component: 'shared.citat', quote: 'Hej' },
        { __component: 'shared.borta', quote: 'Hej' },
      ],
      [
        'value · 1 («shared.citat»)',
        'value · 1 («shared.citat») · quote',
        'value · 2 («shared.borta»)',
      ],
    ],
    ['in no component', { type: 'component', component: 'shared.kontakt' }, null, []],
  ])('%s', (_case, attribute, value, labels) => {
    expect(fieldsOf(attribute, value).map(({ label }) => label)).toEqual(labels);
  });

  test('a part with nothing in it is there all the same', () => {
    const zone = { type: 'dynamiczone', components: ['shared.citat'] };
    expect(fieldsOf(zone, [{ __component: 'shared.citat' }])).toMatchObject([
      { path: 'value.0', kind: 'entry', type: 'shared.citat', lines: ['«shared.citat»'] },
    ]);
  });

  test('what the document does not have is left out', () => {
    expect(readableFields(schemaOf({ type: 'string' }), {}, naming)).toEqual([]);
  });
});

describe('a fingerprint', () => {
  const print = (attribute: Attribute, value: Json) => fieldsOf(attribute, value)[0]?.fingerprint;

  test('tells a change that the lines do not show', () => {
    const bold = { type: 'text', text: 'Ett', bold: true };
    const [plain, other] = [text('Ett'), bold].map((each) => [
      { type: 'paragraph', children: [each] },
    ]);
    expect(print({ type: 'blocks' }, plain ?? [])).not.toBe(print({ type: 'blocks' }, other ?? []));
  });

  test('is of which file it is, and not of what the media library says of it', () => {
    const media = { type: 'media' };
    expect(print(media, { id: 7, name: 'b.jpg' })).toBe(print(media, picture));
    expect(print(media, { id: 8, name: 'torget.jpg' })).not.toBe(print(media, picture));
  });
});

describe('how lines are set', () => {
  const formsOf = (value: Json) => fieldsOf({ type: 'blocks' }, value)[0]?.forms;

  test.each<[string, Json, string]>([
    ['a paragraph', { type: 'paragraph', children: [text('Ett')] }, 'paragraph'],
    ['a heading', { type: 'heading', level: 2, children: [text('Ett')] }, 'heading-2'],
    [
      'a numbered list',
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [text('Ett')] }],
      },
      'ordered',
    ],
    [
      'a list',
      { type: 'list', children: [{ type: 'list-item', children: [text('Ett')] }] },
      'unordered',
    ],
    ['a picture', { type: 'image', image: picture }, 'image'],
  ])('%s', (_case, block, as) => {
    expect(formsOf([block])).toEqual([{ as, marks: [] }]);
  });

  test('words that are set apart are named, and those beside each other are one', () => {
    const bold = (words: string): Json => ({ type: 'text', text: words, bold: true });
    const block = { type: 'paragraph', children: [text('Inte '), bold('Ett'), bold(' två')] };
    expect(formsOf([block])).toEqual([{ as: 'paragraph', marks: ['bold: Ett två'] }]);
  });
});

describe('what a reader may not read', () => {
  const contact = { type: 'component', component: 'shared.kontakt' };
  const count = (attribute: Attribute, before: Json, after: Json, readable: readonly string[]) =>
    hiddenChanges(fieldsOf(attribute, before), fieldsOf(attribute, after), (path) =>
      readable.includes(path)
    );

  test.each<[string, Attribute, Json, Json, readonly string[], number]>([
    ['is counted where it differs', { type: 'media' }, picture, { id: 8, name: 'a.jpg' }, [], 1],
    [
      'is not where only the media library calls it otherwise',
      { type: 'media' },
      picture,
      { id: 7, name: 'b.jpg' },
      [],
      0,
    ],
    [
      'is one, whatever is in it',
      contact,
      { name: 'Anna', email: 'a@b.example' },
      { name: 'Bo', email: 'b@b.example' },
      [],
      1,
    ],
    [
      'is counted beside what may be read',
      contact,
      { name: 'Anna', email: 'a@b.example' },
      { name: 'Bo', email: 'b@b.example' },
      ['value.name'],
      1,
    ],
    ['is nothing where all may be read', { type: 'string' }, 'Ett', 'Två', ['value'], 0],
  ])('%s', (_case, attribute, before, after, readable, expected) => {
    expect(count(attribute, before, after, readable)).toBe(expected);
  });
});

describe('a component of which somebody may read a part', () => {
  const contact: Attribute = { type: 'component', component: 'shared.kontakt' };
  const whole = (name: string, email: string) => fieldsOf(contact, { name, email });
  const part = (name: string, email: string) =>
    readableTo(whole(name, email), (path) => path === 'value.name');

  test('is there with that part, and holds nothing of the rest', () => {
    const shown = part('Anna', 'hemlig@lerum.example');
    expect(shown.map(({ path }) => path)).toEqual(['value', 'value.name']);
    expect(JSON.stringify(shown)).not.toContain('hemlig');
  });

  test('is another where that part is, and the same where only the rest is', () => {
    const [before] = part('Anna', 'a@b.example');
    expect(part('Anna', 'c@d.example')[0]?.fingerprint).toBe(before?.fingerprint);
    expect(part('Bo', 'a@b.example')[0]?.fingerprint).not.toBe(before?.fingerprint);
  });

  test('is shown whole to whoever may read it all, and not at all to whoever may read nothing', () => {
    expect(readableTo(whole('Anna', 'a@b.example'), () => true)).toHaveLength(3);
    expect(readableTo(whole('Anna', 'a@b.example'), () => false)).toEqual([]);
  });
});
