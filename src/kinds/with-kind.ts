import { z } from 'zod';
import type { Kind } from './kind';
import type { Kinds } from './kinds';

/** Whatever names a kind and brings its settings: an item, or a part of a group. */
interface Kinded {
  readonly kind: string;
  readonly settings?: unknown;
}

export interface Read {
  readonly settings: unknown;
  /** The kind is installed but does not take these settings. */
  readonly unreadable?: true;
}

/**
 * For `schema.transform`: reads `settings` with the schema of the kind named, so
 * that every problem carries its path and every default is filled in.
 */
export const withKind =
  (kinds: Kinds) =>
  <Entry extends Kinded>(entry: Entry, context: z.RefinementCtx): Entry & Read => {
    const kind = kinds.get(entry.kind);
    if (kind === undefined) {
      if (kinds.keepsStrangers === true) return { ...entry, settings: entry.settings ?? {} };
      context.addIssue({
        code: 'custom',
        path: ['kind'],
        message: 'kind.unknown',
        params: { kind: entry.kind, known: kinds.names.join(', ') },
      });
      return { ...entry, settings: entry.settings ?? {} };
    }
    const settings = kind.settings(kinds).safeParse(entry.settings ?? {}, { reportInput: true });
    if (!settings.success && kinds.keepsStrangers === true) {
      return { ...entry, settings: entry.settings ?? {}, unreadable: true };
    }
    for (const issue of settings.error?.issues ?? []) {
      const here = { ...issue, path: ['settings', ...issue.path] };
      context.issues.push(here as z.core.$ZodRawIssue);
    }
    return { ...entry, settings: settings.data };
  };

/**
 * The same entries as they may be written, one alternative a kind: what `withKind`
 * finds out while it reads, told beforehand. For JSON Schema.
 */
export const byKind = (
  base: z.ZodObject,
  kinds: Kinds,
  isFit: (kind: Kind) => boolean = () => true
): z.ZodType => {
  const fit = kinds.names
    .map((name) => kinds.get(name))
    .filter((kind) => kind !== undefined)
    .filter(isFit);
  return z.union(fit.map((kind) => base.extend(membersOf(kind, kinds))));
};

const membersOf = (kind: Kind, kinds: Kinds) => {
  const settings = (kind.written ?? kind.settings)(kinds);
  const mayBeLeftOut = kind.settings(kinds).safeParse({}).success;
  return {
    kind: z.literal(kind.name),
    settings: mayBeLeftOut ? settings.optional() : settings,
  };
};
