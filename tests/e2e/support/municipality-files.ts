import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../.tmp/e2e');

/** Where municipalities are kept, or one of them. */
export const folderFor = (name = ''): string => join(root, name);

/** The one that has been filled and that others are copied from. */
export const template = folderFor('template');

/** What tells Strapi to keep all it has in a folder. */
export const placesIn = (folder: string): Readonly<Record<string, string>> => ({
  DATABASE_FILENAME: join(folder, 'data.db'),
  PUBLIC_DIR: join(folder, 'public'),
});
