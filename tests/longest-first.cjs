// A file that takes minutes and comes last keeps every other worker waiting: on a machine
// that has never run the tests Jest does not know, and goes by the sizes of files.
const { default: Sequencer } = require('@jest/test-sequencer');

/** Those that take longer than their size says, the longest first. */
const long = [
  'api/fuzz',
  'api/attack/hostile-input',
  'api/attack/routes-of-the-panel',
  'api/trusted-ledger',
  'api/import',
  'api/integrity-unseen',
  'api/policies-at-boot',
  'api/boots',
  'api/upkeep',
  'e2e/settings-for-everyone',
  'e2e/held-queue',
];

const placeOf = ({ path }) => {
  const place = long.findIndex((name) => path.endsWith(`/tests/${name}.test.ts`));
  return place < 0 ? long.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
};
