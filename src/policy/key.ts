import { z } from 'zod';

/**
 * Keys are kept for ever in answers and decisions, so they are plain and short. Names
 * that every object has (`constructor`) are none: who looks one up would find it.
 */
export const key = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]{0,39}$/, { message: 'key.malformed' })
  .refine((name) => !(name in {}), { message: 'key.reserved', params: {} });
