import { remarked } from '../support';

describe('long-sentence accepts', () => {
  test.each([
    [
      'two short sentences',
      'Den som vill bygga ut sitt hus ska ansöka om bygglov. Vänta på svar innan du börjar bygga.',
    ],
    [
      'abbreviations end no sentence',
      'Kommunen bygger en ny brygga i Lerum, som är klar kl. 09.00 den 3 maj, bl.a. Trafikverket hjälper till.',
    ],
  ])('%s', (_why, text) => {
    expect(remarked('long-sentence', text)).toEqual([]);
  });
});

describe('long-sentence rejects', () => {
  test.each([
    [
      '27 words in one breath',
      'Den som vill bygga ut sitt hus med mer än femton kvadratmeter ska först ansöka om bygglov hos oss och sedan vänta på ett skriftligt svar från nämnden.',
      [
        'Den som vill bygga ut sitt hus med mer än femton kvadratmeter ska först ansöka om bygglov hos oss och sedan vänta på ett skriftligt svar från nämnden.',
      ],
    ],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('long-sentence', text)).toEqual(pointedAt);
  });
});
