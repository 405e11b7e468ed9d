import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { playground } from './playground';

/** An app in a folder of its own; `remove` takes it away again. */
export interface AppFolder {
  readonly folder: string;
  readonly remove: () => void;
}

/** What the playground finds beside itself: it uses the plugin that lies above it. */
const beside = ['dist', 'src', 'node_modules', 'package.json'];

/** What is made from the rest. */
const made = ['dist', 'build', '.strapi', '.tmp', 'public'].map((name) => join(playground, name));

/**
 * The playground's sources, copied. A command of Strapi's compiles the app it is given, over
 * the files that other tests boot at the same time: it is given this one.
 */
export const playgroundCopy = (): AppFolder => {
  const above = mkdtempSync(join(tmpdir(), 'municipality-'));
  const folder = join(above, 'playground');
  for (const name of beside) symlinkSync(join(dirname(playground), name), join(above, name));
  cpSync(playground, folder, { recursive: true, filter: (path) => !made.includes(path) });
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  return {
    folder,
    remove: () => {
      rmSync(above, { recursive: true, force: true });
    },
  };
};
