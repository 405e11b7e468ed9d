import { z } from 'zod';
import type { Json } from '../canonical/json';
import type { Kinds } from '../kinds/kinds';
import { writtenPolicySchema } from './policy';

/**
 * The form of a policy as JSON Schema: editors complete and check by it what is
 * written in a JSON file. It is of draft 7, which they all know.
 *
 * It tells less than `readPolicy`, which also looks at a policy as a whole: a
 * policy that fits the schema may still have a key that occurs twice.
 *
 * @param kinds those of the app as well, for a schema that knows them
 */
export const policyJsonSchema = (kinds: Kinds): Readonly<Record<string, Json>> => ({
  ...(z.toJSONSchema(writtenPolicySchema(kinds), {
    io: 'input',
    target: 'draft-7',
    reused: 'ref',
  }) as Record<string, Json>),
  title: 'A policy of the publication checklist',
});
