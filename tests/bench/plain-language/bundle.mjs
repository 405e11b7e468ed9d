import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compiledAtOnce } from '../../../server/cli/compile-at-once.cjs';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const { buildSync, transformSync } = createRequire(join(repository, 'package.json'))('esbuild');
const engine = join(repository, 'src/plain-language');

const names = { sv: 'swedish', en: 'english' };
const other = { sv: 'en', en: 'sv' };

/** The engine with one language alone, prepared as the build of the package does it. */
export const bundleEngine = (language) => {
  const outfile = join(repository, `tests/bench/.cache/engine-${language}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  const { metafile } = buildSync({
    stdin: {
      contents: `export * from './index'; export { ${names[language]} } from './languages/${language}';`,
      resolveDir: engine,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    absWorkingDir: repository,
    logLevel: 'error',
  });
  const prepared = compiledAtOnce(readFileSync(outfile, 'utf8'));
  writeFileSync(outfile, transformSync(prepared, { minify: true, format: 'esm' }).code);
  const inputs = Object.keys(metafile.inputs);
  // Word lists are data with a budget of their own.
  const isList = (path) =>
    path.includes(`plain-language/words/${language}/`) ||
    path.includes(`plain-language/languages/${language}/lists/`);
  const isStranger = (path) =>
    path.includes(`languages/${other[language]}`) ||
    path.includes(`words/${other[language]}`) ||
    path.includes('node_modules');
  const listBytes = gzipped(inputs.filter(isList).map((path) => join(repository, path)));
  const bundleBytes = gzipSync(readFileSync(outfile), { level: 9 }).length;
  return {
    outfile,
    codeBytes: bundleBytes - listBytes,
    listBytes,
    strangers: inputs.filter(isStranger),
  };
};

/** All that reads and judges a text of a form, parsers and all, as the panel has it. */
export const bundleReading = () => {
  const outfile = join(repository, 'tests/bench/.cache/reading.mjs');
  mkdirSync(dirname(outfile), { recursive: true });
  buildSync({
    stdin: {
      contents: `
        export { loadReaders } from './content/prose/readers';
        export { installReaders } from './content/prose/installed';
        export { installLanguages } from './plain-language/languages/installed';
        export { swedish } from './plain-language/languages/sv';
        export { builtInKinds } from './kinds';
        export { analyseContent } from './kinds/plain-language/analyse';
        export { remarksOn } from './kinds/plain-language/findings';
        export { hindrancesIn } from './kinds/accessibility';
      `,
      resolveDir: join(repository, 'src'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    absWorkingDir: repository,
    logLevel: 'error',
  });
  return outfile;
};

const gzipped = (paths) =>
  paths.length === 0
    ? 0
    : gzipSync(
        buildSync({
          stdin: {
            contents: paths.map((path) => `export * from ${JSON.stringify(path)};`).join('\n'),
            resolveDir: engine,
          },
          bundle: true,
          minify: true,
          format: 'esm',
          write: false,
          logLevel: 'error',
        }).outputFiles[0].contents,
        { level: 9 }
      ).length;
