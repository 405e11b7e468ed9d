import { z } from 'zod';
import { noticeKinds } from '../../src/contracts/decisions';
import { isPeriod } from '../../src/ledger/period';
import { languages } from '../../src/language/localized';
import { timeZone } from '../../src/policy/policy';

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
  /**
   * Whether other Strapi processes share the database. Each then looks once a second
   * for types that another has begun to govern; `one` spares that.
   */
  nodes: z.enum(['one', 'several']).default('several'),
  /**
   * Whether this process looks after the plugin's records, at boot and by schedule:
   * of several that share a database, one at a time does.
   */
  upkeep: z.enum(['on', 'off']).default('on'),
  /** The integrity scan: when, as cron writes it, and what it does with what it finds. */
  integrity: z
    .strictObject({
      schedule: z.string().default('23 3 * * *'),
      /**
       * `always` takes what nobody decided on from the public and keeps it as a draft, unless
       * it is much: see `unpublishFound`.
       */
      unpublish: z.enum(['never', 'always']).default('never'),
    })
    .prefault({}),
  /** The ledger: for how long its rows are kept, as `P5Y` or `P18M`; null for ever. */
  ledger: z
    .strictObject({
      keepFor: z
        .string()
        .refine(isPeriod, 'must be a period as ISO 8601 writes it: P5Y, P18M, P90D')
        .nullable()
        .default(null),
    })
    .prefault({}),
  /** Whom notices are sent to beside those they concern: by role, or each by their address. */
  notices: z
    .strictObject({
      also: z
        .array(
          z.strictObject({
            kinds: z.array(z.enum(noticeKinds)).min(1),
            /** Codes of admin roles. */
            roles: z.array(z.string().min(1)).optional(),
            /** Addresses of users of the admin panel. */
            persons: z.array(z.email()).optional(),
          })
        )
        .default([]),
    })
    .prefault({}),
  /** The language for callers who do not say theirs. */
  language: z.enum(languages).default('en'),
  /** Where the clock of mails is; each text's policy says where, when left out. */
  timeZone: timeZone.optional(),
});

export type PluginConfig = z.infer<typeof schema>;

export const config = {
  default: {
    policies: [],
    initial: { policies: [] },
    nodes: 'several',
    upkeep: 'on',
    integrity: { schedule: '23 3 * * *', unpublish: 'never' },
    ledger: { keepFor: null },
    notices: { also: [] },
    language: 'en',
  } satisfies PluginConfig,
  validator(given: unknown): void {
    const parsed = schema.safeParse(given);
    if (parsed.success) return;
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not valid'}`);
  },
};
