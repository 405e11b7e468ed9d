import { z } from 'zod';
import type { OutgoingNotice } from './decisions';

export const outgoingQuery = z.strictObject({
  state: z.enum(['pending', 'sent', 'failed']).optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

export type OutgoingQuery = z.infer<typeof outgoingQuery>;

export interface OutgoingPage {
  readonly rows: readonly OutgoingNotice[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export const outgoingAddress = z.strictObject({ id: z.string().regex(/^[1-9]\d{0,15}$/) });
