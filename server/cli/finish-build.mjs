// After `strapi-plugin build`: what it does not build, since neither is a bundle.
import { chmodSync, writeFileSync } from 'node:fs';
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
