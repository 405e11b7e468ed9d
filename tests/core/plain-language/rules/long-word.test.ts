import { remarked } from '../support';

describe('long-word accepts', () => {
  test.each([
    ['ordinary compounds', 'Kommunen informerar om badplatserna.'],
    [
      'an address is not read letter by letter',
      'Läs mer på https://lerum.se/samhallsbyggnadsnamndens-sammantraden.',
    ],
  ])('%s', (_why, text) => {
    expect(remarked('long-word', text)).toEqual([]);
  });
});

describe('long-word rejects', () => {
  test.each([
    [
      '32 letters',
      'Vi söker en samhällsbyggnadsförvaltningschef.',
      ['samhällsbyggnadsförvaltningschef'],
    ],
    [
      'soft hyphens do not make it shorter',
      'Kommun­fullmäktige­sammanträdet är öppet.',
      ['Kommun­fullmäktige­sammanträdet'],
    ],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('long-word', text)).toEqual(pointedAt);
  });
});
