import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const { buildSync } = createRequire(join(repository, 'package.json'))('esbuild');
const engine = join(repository, 'src/plain-language');

/** The engine with one language, as a browser would load it. */
export const bundleEngine = () => {
  const outfile = join(repository, 'tests/bench/.cache/engine.mjs');
  mkdirSync(dirname(outfile), { recursive: true });
  const { metafile } = buildSync({
    stdin: {
      contents: `export * from './index'; export { swedish } from './languages/sv';`,
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
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.keys(metafile.inputs);
  // Word lists are data with a budget of their own.
  const isList = (path) => /plain-language\/(?:words\/sv|languages\/sv\/lists)\//.test(path);
  const listBytes = gzipped(inputs.filter(isList).map((path) => join(repository, path)));
  const bundleBytes = gzipSync(readFileSync(outfile), { level: 9 }).length;
  return {
    outfile,
    codeBytes: bundleBytes - listBytes,
    listBytes,
    rawBytes: output.bytes,
    strangers: inputs.filter((path) => /languages\/en|words\/en|node_modules/.test(path)),
  };
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
