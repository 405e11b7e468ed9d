import { remarked } from '../support';

const settings = {
  jargon: {
    'LSS-handläggare': ['handläggare'],
    dialogmöte: [],
    insats: ['hjälp'],
    'särskild insats': ['stöd'],
  },
};

describe('jargon accepts', () => {
  test.each([['not on the list', 'Vi ordnar ett möte.']])('%s', (_why, text) => {
    expect(remarked('jargon', text, settings)).toEqual([]);
  });
});

describe('jargon rejects', () => {
  test.each([
    ['a plainer word is offered', 'Din lss-handläggare ringer.', ['lss-handläggare']],
    ['to be explained', 'Välkommen till dialogmöte om gatan.', ['dialogmöte']],
    ['a term of two words', 'En särskild insats beviljas.', ['särskild insats']],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('jargon', text, settings)).toEqual(pointedAt);
  });
});
