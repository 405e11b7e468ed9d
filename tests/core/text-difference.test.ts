import { differencesBetween, type FieldDifference } from '../../admin/decisions/difference';
import { inWords, type Wording } from '../../admin/decisions/in-words';
import { readableFields, type ReadableField } from '../../src/approval/readable';
import type { Json } from '../../src/canonical/json';
import { growth } from './growth';

const text = (...lines: string[]): ReadableField => ({
  path: 'body',
  label: 'Brödtext',
  kind: 'text',
  lines,
  fingerprint: lines.join('|'),
});

/** As it would be set on paper: [-gone-] and {+new+}. */
const written = ([field]: readonly FieldDifference[]): string[] =>
  (field?.paragraphs ?? []).map((paragraph) => {
    const pieces = paragraph.change === 'changed' ? paragraph.pieces : [paragraph];
    return pieces
      .map(({ change, text: words }) =>
        change === 'same' ? words : change === 'added' ? `{+${words}+}` : `[-${words}-]`
      )
      .join('');
  });

describe('a text beside what it was before', () => {
  test.each<[string, string[], string[], string[]]>([
    ['says nothing of what is the same', ['Ett.', 'Två.'], ['Ett.', 'Två.'], ['Ett.', 'Två.']],
    ['shows a new paragraph', ['Ett.'], ['Ett.', 'Två.'], ['Ett.', '{+Två.+}']],
    ['shows a paragraph that is gone', ['Ett.', 'Två.'], ['Två.'], ['[-Ett.-]', 'Två.']],
    [
      'shows the words of a reworded paragraph',
      ['Lekplatsen öppnar i maj 2026.'],
      ['Lekplatsen öppnar i juni 2026.'],
      ['Lekplatsen öppnar i [-maj-]{+juni+} 2026.'],
    ],
    [
      'keeps a Swedish word whole',
      ['Ansök på måndag före klockan åtta.'],
      ['Ansök på mångfaldens dag före klockan åtta.'],
      ['Ansök på [-måndag -]{+mångfaldens dag +}före klockan åtta.'],
    ],
    [
      'does not set two unlike paragraphs against each other',
      ['Snön röjs på natten.'],
      ['Biblioteket har öppet längre.'],
      ['[-Snön röjs på natten.-]', '{+Biblioteket har öppet längre.+}'],
    ],
    [
      'finds the reworded paragraph among several',
      ['Snön röjs på natten.', 'Biblioteket har öppet till sju på kvällen.'],
      ['Biblioteket har öppet till åtta på kvällen.', 'Välkommen in!'],
      [
        '[-Snön röjs på natten.-]',
        'Biblioteket har öppet till [-sju-]{+åtta+} på kvällen.',
        '{+Välkommen in!+}',
      ],
    ],
    ['shows all of a text that was empty', [], ['Ett.'], ['{+Ett.+}']],
    ['shows all of a text that was emptied', ['Ett.'], [], ['[-Ett.-]']],
  ])('%s', (_case, before, after, expected) => {
    expect(written(differencesBetween([text(...before)], [text(...after)]))).toEqual(expected);
  });

  test('names a picture whole, whatever its name has in common with the last one', () => {
    const picture = (name: string): ReadableField => ({
      path: 'image',
      label: 'Bild',
      kind: 'media',
      lines: [name],
      fingerprint: name,
    });
    const found = differencesBetween([picture('lekplats i Floda')], [picture('lekplats i Gråbo')]);
    expect(written(found)).toEqual(['[-lekplats i Floda-]', '{+lekplats i Gråbo+}']);
  });

  test('tells of a picture that another of the same name has taken the place of', () => {
    const picture = (file: string): ReadableField => ({
      path: 'image',
      label: 'Bild',
      kind: 'media',
      lines: ['bild.jpg'],
      files: [file],
      fingerprint: file,
    });
    const found = differencesBetween([picture('7')], [picture('8')]);
    expect(found).toMatchObject([
      {
        isReformatted: false,
        paragraphs: [
          { change: 'removed', text: 'bild.jpg', file: '7' },
          { change: 'added', text: 'bild.jpg', file: '8' },
        ],
      },
    ]);
  });

  test('tells of fields that are new, gone and the same', () => {
    const field = (path: string): ReadableField => ({ ...text('Samma ord.'), path, label: path });
    const found = differencesBetween(
      [field('title'), field('lead')],
      [field('title'), field('body')]
    );
    expect(found.map(({ path, isChanged }) => [path, isChanged])).toEqual([
      ['title', false],
      ['body', true],
      ['lead', true],
    ]);
  });

  test('tells of a change that the words do not show', () => {
    const bold = { ...text('Ett.'), fingerprint: 'Ett, i fetstil' };
    const [found] = differencesBetween([text('Ett.')], [bold]);
    expect(found).toMatchObject({ isChanged: true, isReformatted: true });
  });
});

describe('the parts of a text beside what they were', () => {
  const schema = {
    uid: 'api::sida.sida',
    attributes: { parts: { type: 'dynamiczone', components: ['shared.citat', 'shared.bild'] } },
    components: {
      'shared.citat': { quote: { type: 'text' } },
      'shared.bild': { caption: { type: 'string' } },
    },
  };
  const naming = {
    attribute: (_owner: string, name: string) => name,
    component: (uid: string) => uid.replace('shared.', ''),
    document: (_target: string | undefined, documentId: string) => documentId,
  };
  const fieldsOf = (parts: readonly Json[]) => readableFields(schema, { parts }, naming);
  const quote = (words?: string): Json => ({
    __component: 'shared.citat',
    ...(words !== undefined && { quote: words }),
  });
  const image = (caption?: string): Json => ({
    __component: 'shared.bild',
    ...(caption !== undefined && { caption }),
  });
  const told = (before: readonly Json[], after: readonly Json[]): string[] =>
    differencesBetween(fieldsOf(before), fieldsOf(after))
      .filter(({ isChanged }) => isChanged)
      .map(
        (each) =>
          `${each.label}: ${each.moved === null ? written([each]).join(' ') : `${each.moved.was} → ${each.moved.is}`}`
      );

  test.each<[string, readonly Json[], readonly Json[], string[]]>([
    [
      'one put in first makes none of the others another',
      [quote('Snön röjs på natten.'), quote('Biblioteket har öppet.')],
      [quote('Välkommen hit!'), quote('Snön röjs på natten.'), quote('Biblioteket har öppet.')],
      ['parts · 1 (citat): {+citat+}', 'parts · 1 (citat) · quote: {+Välkommen hit!+}'],
    ],
    [
      'one moved is said to be moved',
      [quote('Ett ord.'), quote('Två ord.'), quote('Tre ord.')],
      [quote('Tre ord.'), quote('Ett ord.'), quote('Två ord.')],
      ['parts · 1 (citat): 3 → 1'],
    ],
    [
      'one moved and reworded is both',
      [quote('Snön röjs på natten i Floda.'), quote('Biblioteket har öppet.')],
      [quote('Biblioteket har öppet.'), quote('Snön röjs på natten i Gråbo.')],
      [
        'parts · 1 (citat): 2 → 1',
        'parts · 2 (citat) · quote: Snön röjs på natten i [-Floda-]{+Gråbo+}.',
      ],
    ],
    ['one with nothing in it is told of', [], [quote()], ['parts · 1 (citat): {+citat+}']],
    [
      'one with nothing in it, swapped for another kind, is told of',
      [quote()],
      [image()],
      ['parts · 1 (bild): {+bild+}', 'parts · 1 (citat): [-citat-]'],
    ],
    [
      'one in the place of another, in wholly other words, is the same one reworded',
      [quote('Ett.')],
      [quote('Två.')],
      ['parts · 1 (citat) · quote: [-Ett.-] {+Två.+}'],
    ],
    ['those that are the same are not told of', [quote('Ett.')], [quote('Ett.')], []],
  ])('%s', (_case, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

describe('how a text is set, beside how it was', () => {
  const set = (lines: readonly (readonly [string, string, ...string[]])[]): ReadableField => ({
    ...text(...lines.map(([words]) => words)),
    forms: lines.map(([, as, ...marks]) => ({ as, marks })),
    fingerprint: JSON.stringify(lines),
  });

  test('a heading made a paragraph is told of, though a word elsewhere is new too', () => {
    const before = set([
      ['Öppettider', 'heading-2'],
      ['Vi har öppet till sju.', 'paragraph'],
    ]);
    const after = set([
      ['Öppettider', 'paragraph'],
      ['Vi har öppet till åtta.', 'paragraph'],
    ]);
    expect(differencesBetween([before], [after])).toMatchObject([
      {
        isReformatted: false,
        paragraphs: [
          { change: 'same', reset: { as: { was: 'heading-2', is: 'paragraph' } } },
          { change: 'changed' },
        ],
      },
    ]);
  });

  test('so is a word made bold', () => {
    const before = set([['Sök senast i mars.', 'paragraph']]);
    const after = set([['Sök senast i mars.', 'paragraph', 'bold: mars']]);
    expect(differencesBetween([before], [after])).toMatchObject([
      {
        isChanged: true,
        isReformatted: false,
        paragraphs: [{ change: 'same', reset: { as: null, areMarksChanged: true } }],
      },
    ]);
  });
});

describe('a value in the words of its reader', () => {
  const wording: Wording = {
    yes: 'Ja',
    no: 'Nej',
    number: (value) => String(value).replace('.', ','),
    day: (day) => `dagen ${day}`,
    instant: (at) => `stunden ${at}`,
  };

  test.each<[string, string, readonly string[]]>([
    ['boolean', 'true', ['Ja']],
    ['boolean', 'false', ['Nej']],
    ['date', '2026-01-15', ['dagen 2026-01-15']],
    ['datetime', '2026-01-15T08:00:00.000Z', ['stunden 2026-01-15T08:00:00.000Z']],
    ['time', '08:30:00.000', ['08:30']],
    ['decimal', '12.5', ['12,5']],
    ['biginteger', '12345678901234567890', ['12345678901234567890']],
    ['enumeration', 'invånare', ['invånare']],
    [
      'json',
      '{"open":true,"rooms":[{"name":"Aspen","seats":8}],"until":null}',
      ['open: Ja', 'rooms · 1 · name: Aspen', 'rooms · 1 · seats: 8', 'until: –'],
    ],
    ['json', 'inte json', ['inte json']],
  ])('%s %s', (type, line, expected) => {
    const field: ReadableField = { ...text(line), kind: 'value', type };
    expect(inWords([field], wording)[0]?.lines).toEqual(expected);
  });

  test('a text is left as it is', () => {
    expect(inWords([text('true')], wording)).toEqual([text('true')]);
  });
});

describe('a long text', () => {
  const paragraphsOf = (seed: number, count: number) =>
    Array.from({ length: count }, (_each, index) =>
      Array.from({ length: 40 }, (_word, at) => `ord${(index * 7 + at * seed) % 997}x${seed}`).join(
        ' '
      )
    );

  type Texts = readonly [before: readonly string[], after: readonly string[]];

  /** Processor time, the best of three: what a busy machine adds is not the comparison's. */
  const milliseconds = ([before, after]: Texts): number =>
    Math.min(
      ...[0, 1, 2].map(() => {
        const begun = process.cpuUsage().user;
        differencesBetween([text(...before)], [text(...after)]);
        return (process.cpuUsage().user - begun) / 1000;
      })
    );

  test.each([
    [800, 'still shows what stayed', ['Samma.']],
    [804, 'shows all as gone and new', ['[-Samma.-]', '{+Samma.+}']],
  ])('with %i lines that are not in both %s', (changes, _case, expected) => {
    const around = (word: string) => {
      const half = (part: string) =>
        Array.from({ length: changes / 4 }, (_, at) => `${word}${part}${at}`);
      return text(...half('först'), 'Samma.', ...half('sist'));
    };
    const paragraphs = written(differencesBetween([around('före')], [around('efter')]));
    expect(paragraphs.filter((paragraph) => paragraph.includes('Samma'))).toEqual(expected);
  });

  test.each<[string, (count: number) => Texts]>([
    [
      'written anew in every paragraph',
      (count) => [paragraphsOf(3, count), paragraphsOf(5, count)],
    ],
    [
      'of one paragraph, written anew',
      (count) => [[paragraphsOf(3, count).join(' ')], [paragraphsOf(5, count).join(' ')]],
    ],
    [
      'of one paragraph, with every third word changed',
      (count) => {
        const words = paragraphsOf(3, count).join(' ').split(' ');
        const changed = words.map((word, at) => (at % 3 === 0 ? `${word}s${at}` : word));
        return [[words.join(' ')], [changed.join(' ')]];
      },
    ],
    [
      'reworded in every paragraph',
      (count) => [paragraphsOf(3, count), paragraphsOf(3, count).map((words) => `${words} till`)],
    ],
  ])('%s takes some ten times as long where it is ten times as long', async (_case, textsOf) => {
    const taking = (count: number) => () => milliseconds(textsOf(count));
    const times = await growth(taking(40), taking(400), { least: 5, enough: 40 });
    // Were it to grow with the square it would be a hundred.
    expect(times).toBeLessThan(40);
  });
});
