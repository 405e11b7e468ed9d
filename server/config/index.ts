import { z } from 'zod';
import { languages } from '../../src/language/localized';

/**
 * The plugin's configuration, `config/plugins.ts` of the app. What each policy
 * says is read later, when the content types it governs are known.
 */
const schema = z.strictObject({
  /** Policies in force: written out, a path to a JSON file, or a preset with its options. */
  policies: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).default([]),
  /**
   * What the admin panel begins with, the first time the app runs: from then on it
   * is changed there, and what stands here no longer matters.
   */
  initial: z
    .strictObject({
      policies: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).default([]),
      organisation: z.unknown().optional(),
    })
    .prefault({}),
  /** The language for callers who do not say theirs. */
  language: z.enum(languages).default('en'),
});

export type PluginConfig = z.infer<typeof schema>;

export const config = {
  default: { policies: [], initial: { policies: [] }, language: 'en' } satisfies PluginConfig,
  validator(given: unknown): void {
    const parsed = schema.safeParse(given);
    if (parsed.success) return;
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not valid'}`);
  },
};
