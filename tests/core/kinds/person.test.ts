import { judgeItem } from '../support';
import { testAnswers } from './answers';

testAnswers({
  kind: 'person',
  accept: [
    ['a name', {}, { name: 'Karin Ek' }],
    ['a name and a role', {}, { name: 'Karin Ek', role: 'Kommunikationschef' }],
    ['a role by itself, as the name', {}, { name: 'Enhetschefen' }],
  ],
  reject: [
    ['no answer', {}, undefined, ['answer.missing']],
    ['nobody', {}, { name: ' ' }],
    ['no role where one must be told', { role: 'required' }, { name: 'Karin Ek' }],
    ['a role where none is asked for', { role: 'unasked' }, { name: 'Karin Ek', role: 'Chef' }],
    ['a text', {}, 'Karin Ek'],
  ],
});

test('person shows name and role in one line', () => {
  const answers = { item: { name: 'Karin Ek', role: 'Kommunikationschef' } };
  expect(judgeItem({ kind: 'person' }, { answers }).answer?.summary.sv).toBe(
    'Karin Ek, Kommunikationschef'
  );
});
