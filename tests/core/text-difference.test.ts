import { differencesBetween, type FieldDifference } from '../../admin/decisions/difference';
import type { ReadableField } from '../../src/approval/readable';

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
