import type { Json, Members } from '../../src/canonical/json';
import { storable } from '../../src/canonical/storable';
import { decision } from '../content-types/decision';
import type { Value } from '../query/statement';

/** The chain itself; all else that a row says is covered by its hash. */
const links: readonly string[] = ['chain', 'position', 'previous', 'hash'];

const columnOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * The fields a row's hash covers: every attribute of the content type, so that one
 * that is added there is sealed from then on, and old rows stay as they were.
 */
const sealed = Object.entries(decision.schema.attributes as Record<string, { type: string }>)
  .filter(([name]) => !links.includes(name))
  .map(([name, { type }]) => ({ name, type, column: columnOf(name) }));

/** What a row says, alike before it is written and when it is read back. */
export const saidBy = (row: Readonly<Record<string, unknown>>): Members =>
  Object.fromEntries(sealed.map(({ name, type }) => [name, saidIn(type, row[name])]));

const saidIn = (type: string, value: unknown): Json => {
  if (value === null || value === undefined) return null;
  if (type === 'datetime') return new Date(value as string | number | Date).toISOString();
  return storable(value);
};

/** The columns of a row as drivers take them. */
export const columnsOf = (said: Members): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    sealed.map(({ name, type, column }) => [column, writable(type, said[name] ?? null)])
  );

const writable = (type: string, value: Json): Value => {
  if (value === null) return null;
  if (type === 'datetime') return new Date(value as string);
  return type === 'json' ? JSON.stringify(value) : (value as Exclude<Json, object>);
};
