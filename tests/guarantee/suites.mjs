// The parts of the guarantee that are tests of the API's: which files each is made of.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../playground/steps.mjs';
import { runJest } from '../jest.mjs';

/** Beginnings of names, under tests/api. */
const made = {
  integrity: ['integrity', 'write-to-the-database', 'leases'],
  ledger: ['ledger', 'trusted-ledger'],
  attack: ['attack/', 'fuzz', 'links-of-ones-own-network'],
  upgrades: ['upgrade', 'boots'],
};

export const suites = {
  integrity: 'what became public behind Strapi is found',
  ledger: 'a ledger that was touched is found out',
  attack: 'every route by every permission, and hostile input',
  upgrades: 'tables of the first release, and boots without the plugin',
};

const under = (folder) =>
  readdirSync(join(repository, 'tests/api', folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map(({ name }) => `${folder}${name}`);

const filesOf = (part) =>
  [...under(''), ...under('attack/')]
    .filter((name) => made[part].some((beginning) => name.startsWith(beginning)))
    .map((name) => `tests/api/${name}`);

/** @returns a promise of how many tests there were, and how many of them failed; a suite without a report has failed */
export const runSuite = async (part, client) => {
  const counted = await runJest('api', {
    report: `guarantee-${part}-${client}`,
    env: { TEST_DATABASE_CLIENT: client },
    files: filesOf(part),
  });
  const { passed, failed } = counted ?? { passed: 0, failed: 1 };
  return { part: `${part} ${client}`, tried: passed + failed, failed };
};
