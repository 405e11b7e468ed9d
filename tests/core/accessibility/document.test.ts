import {
  contactRoute,
  judgeAccessibility,
  accessibilityMessages,
} from '../../../src/accessibility';
import { proseOf } from '../../../src/content/prose/prose';
import type { ContentSchema } from '../../../src/content/schema';
import { normaliseValues } from '../../../src/content/values';
import { inAllLanguages, sentence } from '../../../src/language/messages';
import { link, node, paragraph, readers, text, told } from '../prose/support';

const schema: ContentSchema = {
  uid: 'api::nyhet.nyhet',
  attributes: {
    title: { type: 'string' },
    preamble: { type: 'text' },
    body: { type: 'blocks' },
    more: { type: 'richtext' },
    image: { type: 'media' },
    gallery: { type: 'media', multiple: true },
    contact: { type: 'component', component: 'shared.contact' },
    zone: { type: 'dynamiczone', components: ['shared.section'] },
    slug: { type: 'uid' },
  },
  components: {
    'shared.contact': { name: { type: 'string' }, email: { type: 'email' } },
    'shared.section': { heading: { type: 'string' }, text: { type: 'richtext' } },
  },
};

const subject = async (document: object) => {
  const values = normaliseValues(schema, document);
  return { prose: proseOf(schema, values, await readers()), content: { schema, values } };
};

const found = async (document: object) =>
  judgeAccessibility(await subject(document)).map(({ rule, path }) => `${path.join('.')}: ${rule}`);

const image = (file: object) => node('image', [text('')], { image: { url: '/a.png', ...file } });

test('all that is to be read in a document is read, in the order of its fields', async () => {
  const { prose } = await subject({
    title: 'Ny brygga',
    preamble: 'Nu är den klar.\n\nVälkommen!',
    body: [paragraph(text('I blocks.'))],
    more: '## I Markdown',
    image: { id: 1, name: 'b.png', mime: 'image/png', caption: 'Barn badar.' },
    contact: { name: 'Anna Berg', email: 'a@b.se' },
    zone: [
      { __component: 'shared.section', heading: 'Öppet?', text: '<p>I HTML.</p>' },
      { __component: 'shared.section', text: 'Sist.' },
    ],
    slug: 'ny-brygga',
  });
  expect(prose.blocks.map((block) => [block.path.join('.'), told(block)])).toEqual([
    ['title', 'heading: Ny brygga'],
    ['preamble', 'paragraph: Nu är den klar.'],
    ['preamble', 'paragraph: Välkommen!'],
    ['body', 'paragraph: I blocks.'],
    ['more', 'heading 2: I Markdown'],
    ['image.caption', 'caption: Barn badar.'],
    ['contact.name', 'heading: Anna Berg'],
    ['zone.0.heading', 'paragraph: Öppet?'],
    ['zone.0.text', 'paragraph: I HTML.'],
    ['zone.1.text', 'paragraph: Sist.'],
  ]);
});

describe('an editor is told of', () => {
  test.each<[string, object, string[]]>([
    [
      'an image in the text without alternative text',
      { body: [image({ alternativeText: null, name: 'a.png' })] },
      ['body: image-alternative.missing'],
    ],
    [
      'an image in Markdown without alternative text',
      { more: 'Se ![](a.png) här.' },
      ['more: image-alternative.missing'],
    ],
    [
      'an image of the document without alternative text',
      { image: { id: 1, name: 'b.png', mime: 'image/png' } },
      ['image.alternativeText: image-alternative.missing'],
    ],
    [
      'an image of several whose text is its file’s name',
      {
        gallery: [
          { id: 1, name: 'b.png', mime: 'image/png', alternativeText: 'b.png' },
          { id: 2, name: 'c.png', mime: 'image/png', alternativeText: 'Bryggan i sol.' },
        ],
      },
      ['gallery.0.alternativeText: image-alternative.fileName'],
    ],
    [
      'a vague link in blocks, and one in Markdown',
      { body: [paragraph(link('här', '/a'))], more: '[Read more](/b)' },
      ['body: link-text.vague', 'more: link-text.vague'],
    ],
    [
      'an empty link in blocks',
      { body: [paragraph(text('a'), link('', '/a'))] },
      ['body: link-text.empty'],
    ],
    [
      'a heading that skips a level in blocks, and an empty one',
      {
        body: [
          node('heading', [text('Bad')], { level: 2 }),
          node('heading', [text('Brygga')], { level: 4 }),
          node('heading', [text(' ')], { level: 2 }),
        ],
      },
      ['body: headings.skipped', 'body: headings.empty'],
    ],
    [
      'a bold paragraph in blocks',
      { body: [paragraph(text('Öppet', { bold: true })), paragraph(text('Alla dagar.'))] },
      ['body: bold-heading'],
    ],
    ['a bold paragraph in Markdown', { more: '**Öppet**\n\nAlla dagar.' }, ['more: bold-heading']],
    [
      'a list typed in blocks, and one in a plain text',
      {
        preamble: '- Bad\n- Bio',
        body: [paragraph(text('1) Fyll i')), paragraph(text('2) Skicka'))],
      },
      ['preamble: fake-list', 'body: fake-list'],
    ],
    [
      'a table in Markdown whose header is empty',
      { more: '| | |\n|-|-|\n| a | b |' },
      ['more: table-header'],
    ],
  ])('%s', async (_why, document, expected) => {
    expect(await found(document)).toEqual(expected);
  });
});

describe('an editor is not bothered with', () => {
  test.each<[string, object]>([
    ['a document to download', { image: { id: 1, name: 'b.pdf', mime: 'application/pdf' } }],
    ['a file of which only its number is known', { image: { id: 1 } }],
    [
      'headings of different fields',
      { more: '# A', zone: [{ __component: 'shared.section', text: '### B' }] },
    ],
    ['a list in Markdown', { more: '- Bad\n- Bio' }],
    ['an image that is described', { body: [image({ alternativeText: 'En brygga.' })] }],
  ])('%s', async (_why, document) => {
    expect(await found(document)).toEqual([]);
  });
});

test.each<[string, object, number]>([
  ['a contact with an e-mail address', { contact: { email: 'a@b.se' } }, 0],
  ['a contact without one', { contact: { name: 'Anna Berg' } }, 1],
  ['an address in the text', { body: [paragraph(text('Skriv till a@b.se.'))] }, 0],
])('a contact route: %s', async (_why, document, count) => {
  expect(contactRoute.judge(await subject(document))).toHaveLength(count);
});

test('a finding leads to the nodes it is about', async () => {
  const body = [paragraph(text('Läs '), link('här', '/a'))];
  const [finding] = judgeAccessibility(await subject({ body }));
  expect(finding?.location).toEqual({
    path: ['body'],
    nodes: [{ at: [0, 1, 0], start: 0, end: 3 }],
  });
});

test('everything is said in Swedish and in English, and differently', () => {
  const { sv, en } = accessibilityMessages;
  expect(Object.keys(sv).sort()).toEqual(Object.keys(en).sort());
  for (const rule of Object.keys(sv)) {
    const said = inAllLanguages((language) => sentence(accessibilityMessages, rule, {}, language));
    expect(said.sv).not.toBe(said.en);
  }
});
