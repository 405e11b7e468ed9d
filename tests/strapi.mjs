// npm run test:strapi -- 5.55.1: does the plugin pass on another Strapi than the one it is pinned
// at? In a copy of this repository that asks for it; here nothing is touched. Parts may follow, as
// for `npm test`; without them it runs all that have to do with Strapi.
import { spawn, spawnSync } from 'node:child_process';
import { parts } from './jest.mjs';
import { copyTo, folderOf, leftOf, pinned, setVersions } from './strapi/copy.mjs';
import { releaseOf } from './strapi/release.mjs';

const [version = '', ...asked] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
  console.error('Say which Strapi, in full: npm run test:strapi -- 5.55.1');
  process.exit(2);
}
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". There are: ${parts.join(', ')}.`);
  process.exit(2);
}
const chosen = asked.length > 0 ? asked : parts.filter((part) => part !== 'core');

const began = Date.now();
const secondsSince = (moment) => `${Math.round((Date.now() - moment) / 1000)} s`;

const step = (what, work) => {
  console.log(`▸ ${what} …`);
  const started = Date.now();
  const result = work();
  console.log(`  done in ${secondsSince(started)}`);
  return result;
};

const end = ({ passed, failed }) => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
};

const folder = folderOf(version);
const now = pinned();

/**
 * The lock file stays and npm departs from it where the new versions ask for it: without it
 * everything else would be new as well, and nobody could say what a failure came from.
 */
const install = () => {
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm could not install it.\n${stdout}${stderr}`);
  const left = version === now.version ? [] : leftOf(folder, now.version);
  if (left.length > 0) {
    throw new Error(
      `These are still of Strapi ${now.version} after installing: ${left.join(', ')}.`
    );
  }
};

try {
  const versions = step(`Asking the registry for Strapi ${version}`, () =>
    releaseOf(version, now.packages)
  );
  step(`Copying the repository to ${folder}`, () => {
    copyTo(folder);
    setVersions(folder, versions);
  });
  step('Installing packages (a few minutes the first time)', install);
} catch (failed) {
  console.error(`✗ ${failed.message}`);
  end({ passed: 0, failed: 1 });
}

console.log(`▸ npm test -- ${chosen.join(' ')}, on Strapi ${version} …`);
const tests = spawn('npm', ['test', '--silent', '--', ...chosen], {
  cwd: folder,
  stdio: ['ignore', 'pipe', 'inherit'],
});
let said = '';
tests.stdout.on('data', (piece) => {
  process.stdout.write(piece);
  said += piece;
});
tests.on('close', () => {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(said) ?? [];
  console.log(`\nOn Strapi ${version}, in ${secondsSince(began)}:`);
  end(passed === undefined ? { passed: 0, failed: 1 } : { passed: +passed, failed: +failed });
});
