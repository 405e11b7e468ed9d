// After `strapi-plugin build`: what it does not build, since neither is a bundle.
import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const dist = new URL('../../dist/', import.meta.url);
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
