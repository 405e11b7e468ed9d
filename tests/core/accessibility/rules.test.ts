import {
  accessibilityMessages,
  accessibilityRules,
  contactRoute,
  judgeAccessibility,
} from '../../../src/accessibility';
import type { Block, ProseDocument } from '../../../src/content/prose/document';
import type { ContentSchema } from '../../../src/content/schema';
import { sentence } from '../../../src/language/messages';

/** What each rule says of a text, in words and in its place. */

const block = (text: string, rest: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  text,
  path: ['body'],
  bold: false,
  origin: {
    spot: { start: 0, end: text.length },
    segments: [{ start: 0, end: text.length, from: { start: 0, end: text.length } }],
    by: 0,
  },
  ...rest,
});
const heading = (level: number | undefined, text: string, rest: Partial<Block> = {}) =>
  block(text, { kind: 'heading', ...(level !== undefined && { level }), ...rest });
const bold = (text: string, rest: Partial<Block> = {}) => block(text, { bold: true, ...rest });

const place = { path: ['body'], start: 0, end: 4 };
const link = (text: string, href = '/a') => ({ path: ['body'], text, href, location: place });
const table = (rows: number, columns: number, ...headers: string[]) => ({
  path: ['body'],
  rows,
  columns,
  headers,
  location: place,
});

const prose = (parts: Partial<ProseDocument>): ProseDocument => ({
  blocks: [],
  links: [],
  images: [],
  tables: [],
  unread: [],
  ...parts,
});

/** Every remark on a text, as an editor reads it. */
const said = (parts: Partial<ProseDocument>): string[] =>
  judgeAccessibility({ prose: prose(parts) }).map(({ rule, values }) =>
    sentence(accessibilityMessages, rule, values, 'en')
  );

const rulesFound = (parts: Partial<ProseDocument>): string[] =>
  judgeAccessibility({ prose: prose(parts) }).map(({ rule }) => rule);

const placesFound = (blocks: readonly Block[]) =>
  judgeAccessibility({ prose: prose({ blocks }) }).map(({ location }) => location);

describe('headings', () => {
  test.each<[string, Block[], string[]]>([
    ['one step down', [heading(2, 'Bad'), heading(3, 'Brygga')], []],
    ['any step up', [heading(2, 'A'), heading(3, 'B'), heading(4, 'C'), heading(2, 'D')], []],
    ['two steps down', [heading(2, 'Bad'), heading(4, 'Brygga')], ['headings.skipped']],
    ['any first one', [heading(4, 'Bad')], []],
    ['fields that each begin anew', [heading(2, 'A'), heading(4, 'B', { path: ['more'] })], []],
    [
      'fields whose names only look alike when joined',
      [heading(2, 'A', { path: ['a', 'b'] }), heading(4, 'B', { path: ['ab'] })],
      [],
    ],
    ['a title, which has no level', [heading(undefined, 'A'), heading(4, 'B')], []],
    ['an empty title', [heading(undefined, '')], []],
    ['a paragraph between', [heading(2, 'A'), block('x', { level: 1 }), heading(3, 'B')], []],
    ['an empty paragraph', [block('', { level: 2 })], []],
    ['an empty one', [heading(2, ' \u200b')], ['headings.empty']],
    [
      'an empty one that is passed over',
      [heading(2, 'A'), heading(3, ''), heading(4, 'B')],
      ['headings.empty', 'headings.skipped'],
    ],
  ])('%s', (_case, blocks, rules) => {
    expect(rulesFound({ blocks })).toEqual(rules);
  });

  test('are told by name, with the level they should have, where they stand', () => {
    const blocks = [heading(2, 'Bad'), heading(5, 'Brygga')];
    const [finding] = judgeAccessibility({ prose: prose({ blocks }) });
    expect(finding).toMatchObject({
      path: ['body'],
      location: { start: 0, end: 6 },
      values: { text: 'Brygga', level: 5, above: 2, expected: 3 },
    });
    const [empty] = judgeAccessibility({ prose: prose({ blocks: [heading(3, '')] }) });
    expect(empty?.values).toEqual({ level: 3 });
  });
});

describe('a bold paragraph that poses as a heading', () => {
  const after = block('Alla dagar.');
  const long = 'x'.repeat(80);

  test.each<[string, Block[], boolean]>([
    ['before a paragraph', [bold('Öppet'), after], true],
    ['as long as a heading may be', [bold(long), after], true],
    ['longer than a heading', [bold(`${long}x`), after], false],
    ['with a sentence’s end', [bold('Det är öppet.'), after], false],
    ['with a sentence’s end in quotation marks', [bold('”Det är öppet.”'), after], false],
    ['with a full stop inside', [bold('Kl. 8 till 16'), after], true],
    ['with a line break', [bold('Öppet\nalla dagar'), after], false],
    ['that is not bold', [block('Öppet'), after], false],
    ['at the end', [bold('Öppet')], false],
    ['before a heading', [bold('Öppet'), heading(2, 'Bad')], false],
    ['before another bold one', [bold('Öppet'), bold('Stängt'), heading(2, 'Bad')], false],
    ['that is an entry of a list', [bold('Öppet', { kind: 'listItem' }), after], false],
    ['at the end of a field', [bold('Öppet', { path: ['preamble'] }), after], false],
    [
      'at the end of a field whose name only looks alike when joined',
      [bold('Öppet', { path: ['a', 'b'] }), block('Alla.', { path: ['ab'] })],
      false,
    ],
  ])('%s: %j', (_case, blocks, is) => {
    expect(rulesFound({ blocks })).toEqual(is ? ['bold-heading'] : []);
  });

  test('is quoted, where it stands', () => {
    const [finding] = judgeAccessibility({ prose: prose({ blocks: [bold('Öppet'), after] }) });
    expect(finding).toMatchObject({
      values: { text: 'Öppet' },
      location: { path: ['body'], start: 0, end: 5 },
    });
  });
});

describe('a list typed with signs', () => {
  test.each<[string, string, { points: number; mark: string } | undefined]>([
    ['dashes', '- Bad\n- Bio', { points: 2, mark: '-' }],
    ['dots', '• Bad\n• Bio\n• Bastu', { points: 3, mark: '•' }],
    ['numbers', '1. Fyll i\n2. Skicka', { points: 2, mark: '1.' }],
    ['numbers of two digits', '9) Fyll i\n10) Skicka', { points: 2, mark: '1)' }],
    ['letters', 'a) Fyll i\nb) Skicka', { points: 2, mark: '1)' }],
    ['signs with several blanks', '-   Bad\n-   Bio', { points: 2, mark: '-' }],
    ['numbers with several blanks', '1.   Bad\n2.   Bio', { points: 2, mark: '1.' }],
    ['after a line of prose', 'Vi har:\n- Bad\n- Bio', { points: 2, mark: '-' }],
    ['one alone', '- Bad', undefined],
    ['signs that are not alike', '- Bad\n• Bio', undefined],
    ['with prose between', '- Bad\nsom är\n- Bio', undefined],
    ['lines of prose', 'Bad\nBio\nBastu', undefined],
    ['a sign without a blank', '-Bad\n-Bio', undefined],
    ['a sign without a word', '- \n- ', undefined],
    ['signs inside the line', 'Bad - bio\nBok - brev', undefined],
    ['numbers of three digits, which are amounts', '100. Bad\n200. Bio', undefined],
    ['what somebody says', '- Det blir bra, säger hon.\n- Ja, svarar han.', undefined],
    ['long dashes, which begin what somebody says', '– Hej!\n– Hej!', undefined],
    [
      'dots where somebody is said to speak',
      '• Kom, säger hon\n• Gå, säger han',
      { points: 2, mark: '•' },
    ],
  ])('%s', (_case, text, values) => {
    const found = judgeAccessibility({ prose: prose({ blocks: [block(text)] }) });
    expect(found.map((each) => [each.rule, each.values])).toEqual(
      values === undefined ? [] : [['fake-list', values]]
    );
  });

  test.each<[string, Block[], number]>([
    ['over paragraphs of one field', [block('- Bad'), block('- Bio')], 1],
    ['not over two fields', [block('- Bad'), block('- Bio', { path: ['more'] })], 0],
    ['in a cell', [block('- Bad\n- Bio', { kind: 'tableCell' })], 1],
    ['not in a real list', [block('- Bad\n- Bio', { kind: 'listItem' })], 0],
    ['not in a heading', [block('- Bad\n- Bio', { kind: 'heading', level: 2 })], 0],
    ['twice, with a line between', [block('- Bad\n- Bio\nOch\n- Bok\n- Brev')], 2],
  ])('is found %s', (_where, blocks, count) => {
    expect(rulesFound({ blocks })).toEqual(Array(count).fill('fake-list'));
  });

  test('is pointed at by its first line', () => {
    expect(placesFound([block('Vi har:\nfint\n- Bad\n- Bio')])).toEqual([
      { path: ['body'], start: 13, end: 18 },
    ]);
  });
});

describe('a link', () => {
  test.each<[string, string, string[]]>([
    ['that says where it leads', 'Ansök om förskola', []],
    ['that could lead anywhere', '  Läs   mer » ', ['link-text.vague']],
    ['without words', ' » ', ['link-text.empty']],
    ['that is an address', ' https://lerum.example ', ['link-text.address']],
    ['that is an address without encryption', 'http://lerum.example', ['link-text.address']],
    ['that is an address as it is spoken', 'www.lerum.example', ['link-text.address']],
    ['with an address and words', 'www.lerum.example om bad', []],
    ['with words and an address', 'bad på www.lerum.example', []],
  ])('%s', (_case, text, rules) => {
    expect(rulesFound({ links: [link(text)] })).toEqual(rules);
  });

  test.each([
    [' Läs mer ', { text: 'Läs mer' }],
    [' https://a.example ', { text: 'https://a.example' }],
    ['', { href: '/a' }],
  ])('"%s" is told by its words, or by where it leads', (text, values) => {
    const [finding] = judgeAccessibility({ prose: prose({ links: [link(text)] }) });
    expect(finding).toMatchObject({ values, location: place });
  });
});

describe('an image', () => {
  const image = (alt: string | undefined, file?: string) => ({
    path: ['body'],
    location: place,
    ...(alt !== undefined && { alt }),
    ...(file !== undefined && { file }),
  });

  test.each<[string, ReturnType<typeof image>, string[], object]>([
    ['that is described', image('En brygga i sol'), [], {}],
    ['that is decoration', image('', 'brygga'), [], {}],
    ['that is decoration, of no known file', image(''), [], {}],
    [
      'with nothing written',
      image(undefined, '/a/b.png?x=1'),
      ['image-alternative.missing'],
      { file: 'b.png' },
    ],
    [
      'with nothing written, of no known file',
      image(undefined),
      ['image-alternative.missing'],
      { file: '' },
    ],
    ['with blanks', image(' '), ['image-alternative.missing'], { file: '' }],
    [
      'with its file’s name',
      image(' brygga ', '/a/brygga'),
      ['image-alternative.fileName'],
      { text: 'brygga' },
    ],
    [
      'with any file’s name',
      image('IMG_1.JPG'),
      ['image-alternative.fileName'],
      { text: 'IMG_1.JPG' },
    ],
    [
      'with what the camera calls it',
      image(' IMG_2041 '),
      ['image-alternative.placeholder'],
      { text: 'IMG_2041' },
    ],
    [
      'with a word for any picture',
      image('Bild 1'),
      ['image-alternative.placeholder'],
      { text: 'Bild 1' },
    ],
  ])('%s', (_case, given, rules, values) => {
    const found = judgeAccessibility({ prose: prose({ images: [given] }) });
    expect(found.map(({ rule }) => rule)).toEqual(rules);
    if (found[0] !== undefined) expect(found[0]).toMatchObject({ values, location: place });
  });
});

describe('a table', () => {
  test.each<[string, ReturnType<typeof table>, boolean]>([
    ['with headers', table(3, 2, 'Dag'), false],
    ['without', table(3, 2), true],
    ['of two rows and two columns, without', table(2, 2), true],
    ['of one row', table(1, 5), false],
    ['of one column', table(5, 1), false],
  ])('%s', (_case, given, is) => {
    const found = judgeAccessibility({ prose: prose({ tables: [given] }) });
    const { rows, columns } = given;
    expect(found.map((each) => [each.rule, each.values, each.location])).toEqual(
      is ? [['table-header', { rows, columns }, place]] : []
    );
  });
});

describe('a way to get in touch', () => {
  const schema: ContentSchema = {
    uid: 'api::nyhet.nyhet',
    attributes: {
      email: { type: 'email' },
      title: { type: 'string' },
      contact: { type: 'component', component: 'shared.contact' },
      contacts: { type: 'component', component: 'shared.contact', repeatable: true },
      zone: { type: 'dynamiczone', components: ['shared.contact'] },
      extra: { type: 'json' },
    },
    components: { 'shared.contact': { email: { type: 'email' }, name: { type: 'string' } } },
  };
  const email = 'a@lerum.example';

  test.each<[string, object, boolean]>([
    ['in a field of its own', { email }, true],
    ['in a field that holds something else', { email: 'fråga oss' }, false],
    ['in a field that holds no text', { email: 5 }, false],
    ['in a component', { contact: { email } }, true],
    ['in one of several', { contacts: [{ name: 'Anna' }, { email }] }, true],
    ['in none of several', { contacts: [{ name: 'Anna' }, {}] }, false],
    ['in a zone', { zone: [{ __component: 'shared.contact', email }] }, true],
    ['in a zone of what is gone', { zone: [{ __component: 'shared.gone', email }] }, false],
    ['in what no reader is shown as a contact', { extra: { email } }, false],
    ['in a component that is not there', { contact: null }, false],
  ])('%s', (_where, values, is) => {
    const content = { schema, values: values as Readonly<Record<string, never>> };
    expect(contactRoute.judge({ prose: prose({}), content })).toHaveLength(is ? 0 : 1);
  });

  test.each<[string, boolean]>([
    ['mailto:a@lerum.example', true],
    [' TEL:+46302521000', true],
    ['mailto:', false],
    ['https://lerum.example/?to=mailto:a', false],
  ])('a link to %s: %s', (href, is) => {
    const links = [link('Skriv till oss', href)];
    expect(contactRoute.judge({ prose: prose({ links }) })).toHaveLength(is ? 0 : 1);
  });

  test('is missed in the whole text, not in a field', () => {
    expect(contactRoute.judge({ prose: prose({}) })).toEqual([
      { rule: 'contact-route', severity: 'error', path: [], values: {} },
    ]);
  });
});

test('every remark is a sentence', () => {
  const everything = said({
    blocks: [
      heading(2, 'Bad'),
      heading(4, 'Brygga'),
      heading(2, ''),
      bold('Öppet'),
      block('- a\n- b'),
    ],
    links: [link('här'), link(''), link('https://a.example')],
    images: [{ path: ['a'] }, { path: ['a'], alt: 'a.png' }, { path: ['a'], alt: 'bild' }],
    tables: [table(2, 2)],
    unread: [{ path: ['body'], location: place }],
  });
  expect(everything).toHaveLength(12);
  for (const sentenceSaid of everything) expect(sentenceSaid).toMatch(/^[A-Z“”].* .*[.?]$/s);
  expect(accessibilityRules).toHaveLength(7);
});
