import { contentTypes } from './content-types';
import { localTables } from './local-tables';

/** Every table of the plugin's own, by its name in the database. */
export const tables = [
  ...Object.values(contentTypes).map(({ schema }) => schema.collectionName),
  ...localTables,
];
