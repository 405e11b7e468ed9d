// After `strapi-plugin build`: what it does not build, since none of it is a bundle.
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compiledAtOnce } from './compile-at-once.cjs';

const dist = new URL('../../dist/', import.meta.url);

/**
 * The engine of the plain language rules is ready when the file is: nobody waits for V8
 * to compile it at the first text. What else there is, compiles when it is needed.
 */
const prepareEngine = (folder, file) => {
  const bundle = new URL(`${folder}/${file}`, dist);
  const map = new SourceMap(JSON.parse(readFileSync(new URL(`${folder}/${file}.map`, dist))));
  const isEngine = ({ line, column }) =>
    map.findEntry(line, column).originalSource?.includes('src/plain-language/') === true;
  writeFileSync(bundle, compiledAtOnce(readFileSync(bundle, 'utf8'), isEngine));
};
for (const folder of ['server', 'cli', 'policy'])
  for (const file of ['index.js', 'index.mjs']) prepareEngine(folder, file);

// The maps have told what was asked of them. What is published is readable without.
for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.map'))) {
  const bundle = new URL(file.replace(/\.map$/, ''), dist);
  writeFileSync(
    bundle,
    readFileSync(bundle, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')
  );
  rmSync(new URL(file, dist));
}

const { builtInKinds, policyJsonSchema } = createRequire(import.meta.url)(
  fileURLToPath(new URL('policy/index.js', dist))
);

writeFileSync(
  new URL('policy.schema.json', dist),
  `${JSON.stringify(policyJsonSchema(builtInKinds), null, 2)}\n`
);

const source = new URL('../../src/', import.meta.url);
mkdirSync(new URL('rules/', dist), { recursive: true });
for (const rules of ['plain-language/rules/', 'accessibility/rules/']) {
  for (const entry of readdirSync(new URL(rules, source), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const [file, language] of Object.entries({ 'README.md': 'en', 'README.sv.md': 'sv' })) {
      copyFileSync(
        new URL(`${rules}${entry.name}/${file}`, source),
        new URL(`rules/${entry.name}.${language}.md`, dist)
      );
    }
  }
}

const bin = new URL('cli/bin.js', dist);
writeFileSync(
  bin,
  `#!/usr/bin/env node
require('./index.js')
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
`
);
chmodSync(bin, 0o755);
