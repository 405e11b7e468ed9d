import { z } from 'zod';
import { localized } from '../../language/localized';
import { key } from '../../policy/key';
import { enforcement, requirement } from '../../policy/policy';

const path = z.string().min(1).max(200);

const unit = z.strictObject({
  /** Kept for ever in answers: `samhallsbyggnad`. */
  value: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, { message: 'choice.malformedValue' }),
  label: localized,
});

/**
 * What an organisation says to make the policy its own. Nothing of Lerum is left
 * in the policy but the clauses it quotes.
 */
export const options = z.strictObject({
  key: key.default('lerum-2022'),
  contentTypes: z.array(z.string()).min(1),
  locales: z.array(z.string()).min(1).optional(),
  enforcement: enforcement.optional(),
  timeZone: z.string().default('Europe/Stockholm'),
  organisation: z.strictObject({
    /** The common name every text goes out under: "Lerums kommun". */
    name: z.string().trim().min(1).max(200),
    /**
     * The units that can stand after the name as sender, written into the policy.
     * Left out, they are those that the organisation keeps as data.
     */
    units: z.array(unit).max(500).optional(),
  }),
  /** Where the content types keep what the policy asks about. */
  fields: z
    .strictObject({
      title: path.default('title'),
      preamble: path.optional(),
    })
    .prefault({}),
  /** Codes of the admin roles that stand for the communication chief. */
  chiefRoles: z.array(z.string()).min(1).default(['strapi-super-admin']),
  /**
   * Items that the communication chief may waive for one text, with a reason. Never
   * the sender: it must always be clear who that is.
   */
  exemptible: z
    .array(key)
    .default(['what-how-when', 'audience', 'plain-language', 'anchored', 'accessible']),
  /** When held texts may be published in an emergency; never, where left out. */
  emergency: localized.optional(),
  /** Items left out, by key. */
  omit: z.array(key).default([]),
  /** Items asked for more or less strictly than the preset does, by key. */
  requirements: z.record(key, requirement).default({}),
});

export type LerumOptions = z.infer<typeof options>;
