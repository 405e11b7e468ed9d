import { remarked } from '../support';

describe('double-passive accepts', () => {
  test.each([
    ['one passive', 'Förslaget behandlas i maj.'],
    ['two things are done, one after the other', 'Avgiften höjs och tas ut i maj.'],
    ['nobody is left out', 'Nämnden avser att behandla förslaget.'],
  ])('%s', (_why, text) => {
    expect(remarked('double-passive', text)).toEqual([]);
  });
});

describe('double-passive rejects', () => {
  test.each([
    ['who intends, who deals with it?', 'Förslaget avses behandlas i maj.', ['avses behandlas']],
    ['with “att” between', 'Frågan förväntas att lösas.', ['förväntas att lösas']],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('double-passive', text)).toEqual(pointedAt);
  });
});
