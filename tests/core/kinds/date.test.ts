import { judgeItem, rulesBroken } from '../support';
import { testAnswers } from './answers';

// It is 3 November 2026 in these tests.
testAnswers({
  kind: 'date',
  accept: [
    ['any day', {}, '2030-01-01'],
    ['today, where the future is refused', { future: 'refused' }, '2026-11-03'],
    ['a day that has come', { future: 'waits' }, '2026-11-03'],
    ['a leap day', {}, '2024-02-29'],
  ],
  reject: [
    ['no answer', {}, undefined, ['answer.missing']],
    ['tomorrow, where the future is refused', { future: 'refused' }, '2026-11-04'],
    ['a day that has not come', { future: 'waits' }, '2026-11-04', ['date.notReached']],
    ['a day there is not', {}, '2026-02-29'],
    ['a point in time', {}, '2026-11-03T10:00:00Z'],
    ['another way to write it', {}, '3/11 2026'],
    ['a number', {}, 20261103],
  ],
});

test('date takes today for granted where the policy says so', () => {
  const { answer } = judgeItem({ kind: 'date', settings: { default: 'today' } });
  expect(answer?.value).toBe('2026-11-03');
});

test('today is where the organisation is', () => {
  const item = { kind: 'date', key: 'item', label: { en: 'x' }, settings: { future: 'refused' } };
  const lateEvening = { answers: { item: '2026-11-04' }, now: '2026-11-03T23:30:00.000Z' };
  expect(rulesBroken(item, lateEvening)).toEqual(['answer.noLongerFits']);
});
