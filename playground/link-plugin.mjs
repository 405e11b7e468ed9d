// The playground uses the plugin by its name, as any app that had installed it would. Here it is
// the folder above, so that is where the name leads. Running or importing this is enough.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const playground = dirname(fileURLToPath(import.meta.url));
const link = join(playground, 'node_modules/strapi-plugin-publication-checklist');

if (!existsSync(link)) {
  mkdirSync(dirname(link), { recursive: true });
  // A junction, since on Windows only administrators may make other links.
  symlinkSync(dirname(playground), link, 'junction');
}
