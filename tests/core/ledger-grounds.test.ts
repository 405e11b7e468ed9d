import { outcomes } from '../../src/ledger/decision';
import { grounds } from '../../src/ledger/grounds';

test('a public version rests on a decision that let it out, or let it stand', () => {
  expect(outcomes.filter((outcome) => grounds.includes(outcome))).toEqual([
    'published',
    'emergency',
    'baseline',
    'accepted',
  ]);
});
