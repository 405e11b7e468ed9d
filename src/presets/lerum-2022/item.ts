import type { z } from 'zod';
import type { policySchema, Requirement } from '../../policy/policy';

type WrittenPolicy = z.input<ReturnType<typeof policySchema>>;

/** An item as a policy writes it, with its requirement said out loud. */
export type WrittenItem = WrittenPolicy['items'][number] & { requirement: Requirement };
