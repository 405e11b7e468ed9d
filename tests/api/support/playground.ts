import { join, resolve } from 'node:path';

/** The demo municipality: the app every API test boots. */
export const playground = resolve(__dirname, '../../../playground');
export const playgroundDist = join(playground, 'dist');
