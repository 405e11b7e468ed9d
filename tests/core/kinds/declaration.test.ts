import { rulesBroken } from '../support';
import { testAnswers } from './answers';

const settings = { statement: { sv: 'Jag har läst texten.', en: 'I have read the text.' } };

testAnswers({
  kind: 'declaration',
  accept: [['a declaration with a name', settings, { declared: true, name: 'Rebecka Lind' }]],
  reject: [
    ['no answer', settings, undefined, ['answer.missing']],
    ['a declaration of the opposite', settings, { declared: false, name: 'Rebecka Lind' }],
    ['a declaration by nobody', settings, { declared: true, name: '' }],
    ['a declaration without a name', settings, { declared: true }],
    ['a yes', settings, true],
  ],
});

describe('declaration', () => {
  const answers = { item: { declared: true, name: 'Rebecka Lind' } };
  const title = { title: 'Som den lästes' };

  test('stops counting when the text changes', () => {
    const situation = { answers, document: { title: 'Ändrad' }, answeredOn: title };
    expect(rulesBroken({ kind: 'declaration', settings }, situation)).toEqual(['answer.stale']);
  });

  test('goes on counting when the policy says it depends on nothing', () => {
    const situation = { answers, document: { title: 'Ändrad' }, answeredOn: title };
    expect(rulesBroken({ kind: 'declaration', settings, dependsOn: 'nothing' }, situation)).toEqual(
      []
    );
  });
});
