import { parsePath, placesAt, strayStep } from '../../src/content/path';
import { normaliseValues } from '../../src/content/values';
import { schema } from './support';

const document = {
  title: 'Ny brygga',
  image: { id: 7, alternativeText: 'En brygga' },
  gallery: [{ id: 1, alternativeText: 'Ett' }, { id: 2 }],
  category: { documentId: 'bad' },
  contact: { name: 'Anna' },
  sections: [{ heading: 'Ett' }, { contact: { email: 'b@lerum.example' } }],
  zone: [
    { __component: 'shared.quote', text: 'Citat' },
    { __component: 'shared.section', heading: 'Del' },
  ],
};

const placesIn = (path: string, of: object = document) =>
  placesAt(schema, normaliseValues(schema, of), path).map(({ path: at, value }) => [
    at.join('.'),
    value,
  ]);

describe('a path leads to', () => {
  test.each([
    ['an attribute', 'title', [['title', 'Ny brygga']]],
    ['an attribute that is empty', 'preamble', [['preamble', undefined]]],
    ['a field of a component', 'contact.name', [['contact.name', 'Anna']]],
    ['a fact of a picture', 'image.alternativeText', [['image.alternativeText', 'En brygga']]],
    [
      'a fact of each of several pictures',
      'gallery.alternativeText',
      [
        ['gallery.0.alternativeText', 'Ett'],
        ['gallery.1.alternativeText', undefined],
      ],
    ],
    [
      'a field of each entry of a list',
      'sections.heading',
      [
        ['sections.0.heading', 'Ett'],
        ['sections.1.heading', undefined],
      ],
    ],
    [
      'a field two components deep',
      'sections.contact.email',
      [
        ['sections.0.contact.email', undefined],
        ['sections.1.contact.email', 'b@lerum.example'],
      ],
    ],
    ['a field of one component of a zone', 'zone[shared.quote].text', [['zone.0.text', 'Citat']]],
    [
      'a field that only some components of a zone have',
      'zone.heading',
      [['zone.1.heading', 'Del']],
    ],
    ['a relation', 'category.documentId', [['category.documentId', 'bad']]],
  ])('%s: %s', (_case, path, expected) => {
    expect(placesIn(path)).toEqual(expected);
  });

  test('an empty place where a single component is missing', () => {
    expect(placesIn('contact.email', {})).toEqual([['contact.email', undefined]]);
  });

  test('no place where a list is empty', () => {
    expect(placesIn('sections.heading', {})).toEqual([]);
  });
});

describe('a path that leads nowhere says which step does not', () => {
  test.each([
    ['titel', 'titel'],
    ['contact.mejl', 'mejl'],
    ['title.length', 'length'],
    ['zone[shared.quote].heading', 'heading'],
    ['zone[shared.missing].text', 'text'],
    ['image.src', 'src'],
    ['sections.contact.phone', 'phone'],
  ])('%s', (path, stray) => {
    expect(strayStep(schema, path)).toBe(stray);
  });

  test.each(['title', 'contact.email', 'zone.heading', 'zone[shared.section].contact.name'])(
    'but %s leads somewhere',
    (path) => {
      expect(strayStep(schema, path)).toBeUndefined();
    }
  );
});

describe('not a path', () => {
  test.each(['', '.', 'a..b', '0', 'a b', 'a[', 'a[b', '__proto__', 'a.[b].c', 'ä'])(
    '%j',
    (path) => {
      expect(parsePath(path)).toBeUndefined();
    }
  );
});
