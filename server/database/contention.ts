/**
 * How two were in each other's way. `again`: one of them was undone at once, and may try
 * anew. `waited`: one has waited as long as the database lets anybody wait, and has tried
 * their reader's patience enough.
 */
export type Contention = 'again' | 'waited';

/** What the drivers call it. */
const codes: Readonly<Record<Contention, readonly string[]>> = {
  again: [
    // SQLite: another process writes, or has written what this one had read.
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
    'SQLITE_BUSY_RECOVERY',
    'SQLITE_BUSY_TIMEOUT',
    'SQLITE_LOCKED',
    'SQLITE_LOCKED_SHAREDCACHE',
    // PostgreSQL: serialization_failure, deadlock_detected.
    '40001',
    '40P01',
    // MySQL and MariaDB; the second where a snapshot is older than the lock taken after it.
    'ER_LOCK_DEADLOCK',
    'ER_CHECKREAD',
    // No database's own: see `Outrun`.
    'OUTRUN',
  ],
  waited: [
    // PostgreSQL: lock_not_available.
    '55P03',
    'ER_LOCK_WAIT_TIMEOUT',
    'ER_STATEMENT_TIMEOUT',
  ],
};

/** Thrown where something is to be done anew, though the database has nothing against it. */
export class Outrun extends Error {
  readonly code = 'OUTRUN';
}

const known = new Map(
  Object.entries(codes).flatMap(([contention, named]) =>
    named.map((code) => [code, contention as Contention] as const)
  )
);

/** How deep an error is looked for within others that were made of it. */
const deepest = 5;

/** Undefined for whatever failed for a reason of its own. */
export const contentionIn = (error: unknown, depth = 0): Contention | undefined => {
  if (typeof error !== 'object' || error === null || depth > deepest) return undefined;
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  const found = typeof code === 'string' ? known.get(code) : undefined;
  return found ?? contentionIn(cause, depth + 1);
};
