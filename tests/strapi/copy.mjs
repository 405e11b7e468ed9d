// A copy of this repository that asks for another Strapi.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from '../../playground/steps.mjs';

const manifests = ['package.json', 'playground/package.json'];
const kinds = ['dependencies', 'devDependencies'];

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The version this repository is pinned at, and the packages that follow it. */
export const pinned = () => {
  const asked = manifests.flatMap((file) => {
    const manifest = read(join(repository, file));
    return kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));
  });
  const version = Object.fromEntries(asked)['@strapi/strapi'];
  const follow = asked.filter(([name, at]) => name.startsWith('@strapi/') && at === version);
  return { version, packages: [...new Set(follow.map(([name]) => name))] };
};

/**
 * Not within this repository: there, what the copy lacks would be found in the folders above,
 * and be of the other Strapi. One folder for each version, so that a second run need not
 * install everything again.
 */
export const folderOf = (version) => join(tmpdir(), 'publication-checklist-strapi', version);

/** What git knows of, as it stands now; of what was there before, the packages alone are kept. */
export const copyTo = (folder) => {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name !== 'node_modules') rmSync(join(folder, name), { recursive: true });
  }
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8' });
  for (const file of files.split('\0')) {
    if (file === '' || !existsSync(join(repository, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // The times too: by them `npm test` sees what has been installed.
    cpSync(join(repository, file), join(folder, file), { preserveTimestamps: true });
  }
};

/**
 * Some packages of Strapi's are also peers of any version, and npm would keep those of the lock
 * file, or take the newest, and everything that they ask for. So the versions hold for all there
 * is, and not for what is asked for here alone.
 */
export const setVersions = (folder, versions) => {
  for (const file of manifests) {
    const manifest = read(join(folder, file));
    for (const asked of kinds.map((kind) => manifest[kind] ?? {})) {
      for (const name of Object.keys(asked)) asked[name] = versions[name] ?? asked[name];
    }
    if (file === 'package.json') manifest.overrides = versions;
    writeFileSync(join(folder, file), JSON.stringify(manifest, null, 2));
  }
};

/** Packages of Strapi's in the copy that are still of a version. */
export const leftOf = (folder, version) =>
  Object.entries(read(join(folder, 'node_modules/.package-lock.json')).packages)
    .filter(([path, { version: at }]) => path.includes('node_modules/@strapi/') && at === version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
