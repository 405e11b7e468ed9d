import { atMost, forInformation } from '../support/figure.mjs';

/** How far two runs of the very same app lie apart on a machine that is at rest. */
const noise = 0.03;

/**
 * What is asked of the gate. A publish pays for being judged and recorded; reading, and
 * types that nobody governs, pay nothing.
 */
const targets = {
  'publish from code': { statements: 10, ratio: 1.15 },
  'publish in the content manager': { statements: 10, ratio: 1.15 },
  'bulk publish of 50': { ratio: 1.2 },
  'REST list of 25': { statements: 0, ratio: 1 + noise },
  'publish of an ungoverned type': { statements: 0, ratio: 1 + noise },
};

/** Whoever logs in to the panel is looked up at every request, whatever it asks for. */
const lookedUp = 'any request of the panel';
const states = 'states of 100 rows in the list view';

/** @returns the figures of one database, as every bench gives them */
export const figuresOf = (database, measured) => [
  ...Object.entries(targets).flatMap(([name, target]) => {
    const { ratio, ms, statements, added } = measured[name];
    const called = `${database}: ${name}`;
    return [
      target.statements === undefined
        ? forInformation(`${called}, more statements`, added, 'statements')
        : atMost(`${called}, more statements`, added, 'statements', target.statements),
      atMost(`${called}, time`, ratio, '×', target.ratio),
      forInformation(`  of ${statements} statements, a call`, ms, 'ms'),
    ];
  }),
  atMost(
    `${database}: ${states}, beside ${lookedUp}`,
    measured[states].statements - measured[lookedUp].statements,
    'statements',
    3
  ),
];
