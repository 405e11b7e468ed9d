// npm run bench -- <name> [--json]: measures against peers and says whether the targets hold.
// A bench is a folder with an index.mjs that exports `about` and `measure(log)`, and `hasPeers`
// where it compares with packages of others.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { printTable } from './support/table.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const benches = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, 'index.mjs')))
  .map(({ name }) => name);

const asked = process.argv.slice(2);
const isJson = asked.includes('--json');
const names = asked.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${benches.join(', ')}.`);
  process.exit(2);
}

/** With --json, standard output is for the figures alone. */
const log = (line) => console.error(line);

/** The peers live here, so that nobody who works on the plugin has to install them. */
const installPeers = () => {
  if (existsSync(join(here, 'node_modules'))) return;
  log('▸ Installing what the benches compare with …');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'],
    { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] }
  );
  if (status === 0) return;
  log('✗ They could not be installed. Is there a network?');
  process.exit(1);
};

const figures = [];
for (const name of names.length > 0 ? names : benches) {
  const { about, measure, hasPeers } = await import(
    pathToFileURL(join(here, name, 'index.mjs')).href
  );
  if (hasPeers === true) installPeers();
  log(`▸ Measuring ${about} …`);
  figures.push(...(await measure(log)));
}
if (isJson) console.log(JSON.stringify(figures, null, 2));
else printTable(figures);
process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
