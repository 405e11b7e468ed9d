import { judgeItem, rulesBroken } from '../support';
import { testAnswers } from './answers';

const options = [
  { value: 'invanare', label: { sv: 'Invånare', en: 'Residents' } },
  { value: 'media', label: { sv: 'Media', en: 'Media' } },
];

testAnswers({
  kind: 'choice',
  accept: [
    ['one option', { options }, { selected: ['media'] }],
    [
      'several, where several may be chosen',
      { options, multiple: true },
      { selected: ['media', 'invanare'] },
    ],
    [
      'a description beside an option',
      { options, description: true },
      { selected: ['media'], description: 'Lokalpress' },
    ],
    [
      'a description alone',
      { options, description: true },
      { selected: [], description: 'Grannar' },
    ],
  ],
  reject: [
    ['no answer', { options }, undefined, ['answer.missing']],
    ['no option', { options }, { selected: [] }, ['choice.nothingChosen']],
    ['an option that is not there', { options }, { selected: ['alla'] }],
    ['two where one may be chosen', { options }, { selected: ['media', 'invanare'] }],
    ['one option twice', { options, multiple: true }, { selected: ['media', 'media'] }],
    ['a description nobody asked for', { options }, { selected: ['media'], description: 'x' }],
    ['a text', { options }, 'media'],
    ['something else beside the choice', { options }, { selected: ['media'], by: 'x' }],
  ],
});

test('choice takes its default for an answer, and says whose it is not', () => {
  const verdict = judgeItem({ kind: 'choice', settings: { options, default: ['media'] } });
  expect(verdict).toMatchObject({
    status: 'satisfied',
    answer: { value: { selected: ['media'] }, givenBy: null },
  });
});

test('choice stops taking an answer whose option was removed', () => {
  const answers = { item: { selected: ['media'] } };
  expect(
    rulesBroken({ kind: 'choice', settings: { options: options.slice(0, 1) } }, { answers })
  ).toEqual(['answer.noLongerFits']);
});

test('choice keeps taking an answer whose option was renamed', () => {
  const renamed = options.map((option) => ({ ...option, label: { sv: 'Nytt namn' } }));
  const { answer } = judgeItem(
    { kind: 'choice', settings: { options: renamed } },
    { answers: { item: { selected: ['media'] } } }
  );
  expect(answer?.summary).toEqual({ sv: 'Nytt namn', en: 'Nytt namn' });
});
