import { withoutValues } from '../src/language/in-brief';
import { tables } from './tables';
import type { Strapi } from './strapi';

/** Where drivers put what they were given, or quote from it, beside the message. */
const quoting = ['detail', 'sql', 'sqlMessage', 'internalQuery', 'where'] as const;

type DatabaseError = Error & Partial<Record<(typeof quoting)[number], string | undefined>>;

/**
 * Takes the values out of what the database says when a statement about the plugin's
 * own tables fails: Strapi logs such errors whole, and the tables hold names.
 */
export const quietErrors = (strapi: Strapi): void => {
  const ours = new RegExp(`\\b(?:${tables.join('|')})\\b`);
  strapi.db.connection.on('query-error', (error: DatabaseError, { sql = '' }: { sql?: string }) => {
    if (!ours.test(sql)) return;
    const whole = error.message;
    error.message = withoutValues(whole);
    if (error.stack !== undefined) error.stack = error.stack.replace(whole, error.message);
    for (const name of quoting) if (name in error) error[name] = undefined;
  });
};
