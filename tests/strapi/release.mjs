// What a release of Strapi consists of, as the package registry knows it.
import { execFileSync } from 'node:child_process';

/** Undefined where there is no such version of a package. */
const published = (name, version) => {
  try {
    const said = execFileSync('npm', ['view', `${name}@${version}`, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
    return said.trim() === '' ? undefined : JSON.parse(said);
  } catch (failed) {
    if (String(failed.stdout).includes('"E404"')) return undefined;
    throw new Error(`The registry was asked about ${name} and gave no answer. Can it be reached?`, {
      cause: failed,
    });
  }
};

/** They have versions of their own: the panel of a release says which. */
const ofTheirOwn = ['@strapi/design-system', '@strapi/icons'];

/**
 * The packages of a release, each with its version. They are published one by one, and a registry
 * that mirrors another may have half of them: npm would say so of the first alone, and in the
 * middle of installing.
 *
 * @param used those of this repository that follow Strapi's version
 */
export const releaseOf = (version, used) => {
  const strapi = published('@strapi/strapi', version);
  if (strapi === undefined) throw new Error(`The registry has no Strapi ${version}.`);

  const within = Object.entries(strapi.dependencies)
    .filter(([name, pinned]) => name.startsWith('@strapi/') && pinned === version)
    .map(([name]) => name);
  const asked = [...new Set([...used, ...within])].filter((name) => name !== '@strapi/strapi');
  const found = new Map(asked.map((name) => [name, published(name, version)]));
  const lacking = asked.filter((name) => found.get(name) === undefined);
  if (lacking.length > 0) {
    throw new Error(
      `Strapi ${version} cannot be installed: the registry lacks ${lacking.length} of its ${asked.length + 1} packages in that version: ${lacking.join(', ')}.`
    );
  }

  const panel = found.get('@strapi/admin').dependencies;
  return {
    ...Object.fromEntries([...used, ...within].map((name) => [name, version])),
    ...Object.fromEntries(ofTheirOwn.map((name) => [name, panel[name]])),
  };
};
