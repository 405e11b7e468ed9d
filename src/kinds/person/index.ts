import { z } from 'zod';
import { defineKind } from '../kind';

const settings = z.strictObject({
  /** Whether the person's role must be told too, or is welcome. */
  role: z.enum(['required', 'optional', 'unasked']).default('optional'),
});

export type PersonSettings = z.infer<typeof settings>;

export type PersonAnswer = { readonly name: string; readonly role?: string };

const line = z.string().trim().min(1).max(200);

/** A person names somebody: a colleague, or the holder of a role. */
export const person = defineKind<PersonSettings, PersonAnswer>({
  name: 'person',
  settings: () => settings,
  dependsOn: 'nothing',
  answer: ({ role }) =>
    z.strictObject({
      name: line,
      ...(role === 'required' && { role: line }),
      ...(role === 'optional' && { role: line.optional() }),
    }) as z.ZodType<PersonAnswer>,
  summary: (_settings, { name, role }) => (role === undefined ? name : `${name}, ${role}`),
  judge: () => [],
  messages: { sv: {}, en: {} },
});
