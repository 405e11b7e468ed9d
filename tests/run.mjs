// npm test: everything, from a fresh clone, saying what it does on the way.
// `npm test -- core api` runs some of the parts alone.
import { buildPlayground, buildPlugin, install } from '../playground/steps.mjs';
import { runJest } from './jest.mjs';

const parts = {
  core: 'the policy core: tables of accepted and rejected examples',
  api: 'a real Strapi: every route to the public, answers, the ledger',
  package: 'the package: packed, installed in an empty Strapi, built and booted',
  e2e: 'the browser: an editor is stopped, sees why, and publishes',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown.join('", "')}". There are: ${Object.keys(parts).join(', ')}.`
  );
  process.exit(2);
}
const chosen = Object.keys(parts).filter((part) => asked.length === 0 || asked.includes(part));

install();

/** What is done after each other; the package's tests wait for the disk most of the time. */
const lanes = [[['core', 'api'], ['package']], [['e2e']]].map((group) =>
  group
    .map((lane) => lane.filter((part) => chosen.includes(part)))
    .filter((lane) => lane.length > 0)
);

const run = async (part) => {
  console.log(`▸ Testing ${parts[part]} …`);
  const counted = await runJest(part);
  if (counted === undefined) console.error(`✗ The part "${part}" left no report.`);
  return counted ?? { passed: 0, failed: 1 };
};

const results = {};
for (const group of lanes) {
  const due = group.flat();
  if (due.some((part) => part !== 'core')) buildPlugin();
  if (due.includes('e2e')) buildPlayground();
  const inTurn = async (lane) => {
    for (const part of lane) results[part] = await run(part);
  };
  await Promise.all(group.map(inTurn));
}
const total = (key) => Object.values(results).reduce((sum, result) => sum + result[key], 0);

console.log('');
chosen.forEach((part) => {
  const { passed, failed } = results[part];
  console.log(`  ${failed === 0 ? '✓' : '✗'} ${part.padEnd(8)} ${passed} passed, ${failed} failed`);
});
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 && total('passed') > 0 ? 0 : 1);
