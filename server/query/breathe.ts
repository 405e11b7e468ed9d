import { setImmediate } from 'node:timers/promises';

/**
 * Lets everybody else have their turn. Whoever reads much waits here now and then: a
 * database in the same process answers at once, and nobody else would be heard until the end.
 */
export const breathe = (): Promise<void> => setImmediate();
