import { z } from 'zod';
import { localized } from '../language/localized';

const unitKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, { message: 'unit.malformedKey' });

/** A part of the organisation that can stand as sender. */
export const senderUnit = z.strictObject({
  /** Kept for ever in answers: `samhallsbyggnad`. The name may change, the key should not. */
  key: unitKey,
  name: localized,
  /** The unit it is part of. */
  parent: unitKey.optional(),
  /** How readers reach it: an e-mail address, a phone number, a link. */
  contact: z.string().trim().min(1).max(300).optional(),
  /** A retired unit stays readable where it was sender, and cannot be chosen anew. */
  active: z.boolean().default(true),
});

export type SenderUnit = z.infer<typeof senderUnit>;

export const organisation = z
  .strictObject({ units: z.array(senderUnit).max(2_000).default([]) })
  .superRefine(({ units }, context) => {
    const byKey = new Map(units.map((unit) => [unit.key, unit]));
    units.forEach((unit, index) => {
      const flaw = flawOf(unit, index, units, byKey);
      if (flaw === undefined) return;
      context.addIssue({
        code: 'custom',
        path: ['units', index, flaw.field],
        message: flaw.rule,
        params: { key: unit.key, parent: unit.parent ?? '' },
      });
    });
  });

/** The layout of the organisation: what its policies take from it is always the current one. */
export type Organisation = z.infer<typeof organisation>;

export const emptyOrganisation: Organisation = { units: [] };

interface UnitFlaw {
  readonly field: 'key' | 'parent';
  readonly rule: string;
}

const flawOf = (
  unit: SenderUnit,
  index: number,
  units: readonly SenderUnit[],
  byKey: ReadonlyMap<string, SenderUnit>
): UnitFlaw | undefined => {
  if (units.findIndex(({ key }) => key === unit.key) !== index) {
    return { field: 'key', rule: 'unit.repeatedKey' };
  }
  if (unit.parent === undefined) return undefined;
  if (!byKey.has(unit.parent)) return { field: 'parent', rule: 'unit.unknownParent' };
  return isOwnAncestor(unit, byKey) ? { field: 'parent', rule: 'unit.circle' } : undefined;
};

const isOwnAncestor = (unit: SenderUnit, byKey: ReadonlyMap<string, SenderUnit>): boolean => {
  const seen = new Set<string>();
  for (let above = unit.parent; above !== undefined; above = byKey.get(above)?.parent) {
    if (above === unit.key) return true;
    if (seen.has(above)) return false;
    seen.add(above);
  }
  return false;
};
