import { builtInKinds } from '../../../src/kinds';
import { readPolicy } from '../../../src/policy/read';
import { blocks, judgeItem, rulesBroken, schema } from '../support';

const broken = (settings: object, document: object) =>
  rulesBroken({ kind: 'field', settings }, { document });

const image = [{ type: 'image', image: { url: '/a.png' }, children: [{ type: 'text', text: '' }] }];

describe('field accepts', () => {
  test.each<[string, object, object]>([
    ['a text', { path: 'title' }, { title: 'Ny brygga' }],
    ['rich text with words', { path: 'body' }, { body: blocks('Hej') }],
    ['rich text with a picture', { path: 'body' }, { body: image }],
    ['a number, nought included', { path: 'views' }, { views: 0 }],
    ['a choice, no included', { path: 'important' }, { important: false }],
    ['a relation', { path: 'category' }, { category: { documentId: 'bad' } }],
    ['a picture', { path: 'image' }, { image: { id: 1 } }],
    ['a field of a component', { path: 'contact.email' }, { contact: { email: 'a@b.se' } }],
    [
      'a field of every entry',
      { path: 'sections.heading' },
      { sections: [{ heading: 'A' }, { heading: 'B' }] },
    ],
    ['a list without entries, since every one of none passes', { path: 'sections.heading' }, {}],
    [
      'a field of one entry, where one is enough',
      { path: 'sections.heading', where: 'some' },
      { sections: [{}, { heading: 'B' }] },
    ],
    [
      'one component of a zone',
      { path: 'zone[shared.quote].text' },
      { zone: [{ __component: 'shared.section' }, { __component: 'shared.quote', text: 'C' }] },
    ],
    [
      'a text long enough',
      { path: 'title', check: { is: 'ofLength', min: 3, max: 5 } },
      { title: 'Brygg' },
    ],
    [
      'rich text short enough',
      { path: 'body', check: { is: 'ofLength', max: 7 } },
      { body: blocks('Hej', 'då') },
    ],
    [
      'characters as people count them',
      { path: 'title', check: { is: 'ofLength', max: 2 } },
      { title: '👍🎉' },
    ],
    [
      'an e-mail address',
      { path: 'contact.email', check: { is: 'matching', pattern: 'email' } },
      { contact: { email: 'anna.berg@lerum.example' } },
    ],
    [
      'a phone number',
      { path: 'title', check: { is: 'matching', pattern: 'phone' } },
      { title: '0302-52 10 00' },
    ],
    [
      'a postal code',
      { path: 'title', check: { is: 'matching', pattern: 'postalCode' } },
      { title: '443 80' },
    ],
    [
      'a link',
      { path: 'title', check: { is: 'matching', pattern: 'link' } },
      { title: 'https://lerum.example/a?b=c' },
    ],
    [
      'an address on the web',
      { path: 'title', check: { is: 'matching', pattern: 'slug' } },
      { title: 'ny-brygga-2' },
    ],
    [
      'a case number',
      { path: 'title', check: { is: 'matching', pattern: 'caseNumber' } },
      { title: 'KS 2026/123' },
    ],
    [
      'a date',
      { path: 'title', check: { is: 'matching', pattern: 'isoDate' } },
      { title: '2026-11-03' },
    ],
  ])('%s', (_why, settings, document) => {
    expect(broken(settings, document)).toEqual([]);
  });
});

describe('field rejects', () => {
  test.each<[string, object, object, string]>([
    ['nothing', { path: 'title' }, {}, 'field.empty'],
    ['white space', { path: 'title' }, { title: ' \n\u00a0' }, 'field.empty'],
    ['what looks like nothing', { path: 'title' }, { title: '\u200b\u00ad' }, 'field.empty'],
    ['rich text without words', { path: 'body' }, { body: blocks('', ' ') }, 'field.empty'],
    ['an empty list', { path: 'gallery' }, { gallery: [] }, 'field.empty'],
    ['a field of a component that is not there', { path: 'contact.email' }, {}, 'field.empty'],
    [
      'an entry that lacks it',
      { path: 'sections.heading' },
      { sections: [{ heading: 'A' }, {}] },
      'field.empty',
    ],
    [
      'no entry, where one is needed',
      { path: 'sections.heading', where: 'some' },
      {},
      'field.noEntry',
    ],
    [
      'no entry that has it, where one is enough',
      { path: 'sections.heading', where: 'some' },
      { sections: [{}] },
      'field.empty',
    ],
    [
      'a picture without a description',
      { path: 'image.alternativeText' },
      { image: { id: 1 } },
      'field.empty',
    ],
    [
      'a text too short',
      { path: 'title', check: { is: 'ofLength', min: 3 } },
      { title: 'Ny' },
      'field.tooShort',
    ],
    [
      'no text, where some is needed',
      { path: 'title', check: { is: 'ofLength', min: 3 } },
      {},
      'field.tooShort',
    ],
    [
      'a text too long',
      { path: 'title', check: { is: 'ofLength', max: 3 } },
      { title: 'Brygga' },
      'field.tooLong',
    ],
    [
      'half an e-mail address',
      { path: 'title', check: { is: 'matching', pattern: 'email' } },
      { title: 'anna@lerum' },
      'field.not.email',
    ],
    [
      'words for a phone number',
      { path: 'title', check: { is: 'matching', pattern: 'phone' } },
      { title: 'ring oss' },
      'field.not.phone',
    ],
    [
      'a short postal code',
      { path: 'title', check: { is: 'matching', pattern: 'postalCode' } },
      { title: '4438' },
      'field.not.postalCode',
    ],
    [
      'a link that runs code',
      { path: 'title', check: { is: 'matching', pattern: 'link' } },
      { title: 'javascript:alert(1)' },
      'field.not.link',
    ],
    [
      'a date that is none',
      { path: 'title', check: { is: 'matching', pattern: 'isoDate' } },
      { title: '2026-13-01' },
      'field.not.isoDate',
    ],
    [
      'nothing, where a form is asked for',
      { path: 'title', check: { is: 'matching', pattern: 'email' } },
      {},
      'field.empty',
    ],
  ])('%s', (_why, settings, document, rule) => {
    expect(broken(settings, document)).toEqual([rule]);
  });
});

test('field names the very entry, as the form does', () => {
  const document = { sections: [{ heading: 'A' }, {}, {}] };
  const verdict = judgeItem(
    { kind: 'field', settings: { path: 'sections.heading' } },
    { document }
  );
  expect(verdict.findings.map(({ path }) => path.join('.'))).toEqual([
    'sections.1.heading',
    'sections.2.heading',
  ]);
});

test.each(['a'.repeat(100_000), 'a@'.repeat(50_000), '1-'.repeat(50_000)])(
  'no text makes a pattern run long',
  (title) => {
    for (const pattern of ['email', 'phone', 'link', 'slug', 'caseNumber']) {
      broken({ path: 'title', check: { is: 'matching', pattern } }, { title });
    }
  }
);

test.each(['(a+)+$', '.*', 'constructor', '__proto__', ''])(
  'an expression of an admin’s own is refused: "%s"',
  (pattern) => {
    const items = [
      {
        key: 'own',
        kind: 'field',
        label: { en: 'Own' },
        settings: { path: 'title', check: { is: 'matching', pattern } },
      },
    ];
    const written = { key: 'x', name: { en: 'X' }, contentTypes: [schema.uid], items };
    const read = readPolicy(written, builtInKinds, 'en');
    expect(read.ok ? [] : read.problems.map(({ path }) => path.join('.'))).toEqual([
      'items.0.settings.check.pattern',
    ]);
  }
);
