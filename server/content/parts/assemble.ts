import type { Selected } from '../../query/together';
import { place, type Part } from './part';

type Raw = Readonly<Record<string, unknown>>;

/**
 * Puts rows together of their own columns and their parts, as Strapi's populating gives
 * them.
 */
export const assemble = (
  parts: readonly Part[],
  rows: readonly Raw[],
  selected: Selected
): readonly Raw[] => {
  const byOwner = new Map<string, ReadonlyMap<number, readonly Raw[]>>();
  const rowsOf = ({ name }: Part, owner: Raw): readonly Raw[] => {
    const grouped = byOwner.get(name) ?? groupByOwner(selected.get(name) ?? []);
    byOwner.set(name, grouped);
    return grouped.get(Number(owner['id'])) ?? [];
  };
  const whole = (row: Raw, of: readonly Part[]): Raw => {
    const built: Record<string, unknown> = { ...row };
    for (const attribute of new Set(of.map((part) => part.attribute))) {
      const its = of.filter((part) => part.attribute === attribute);
      const entries = its
        .flatMap((part) => rowsOf(part, row).map((entry) => ({ part, entry })))
        .sort((one, other) => placeIn(one.entry) - placeIn(other.entry))
        .map(({ part, entry }) => ({
          ...whole(entry, part.parts),
          ...(part.inZoneAs !== undefined && { __component: part.inZoneAs }),
        }));
      built[attribute] = its.some(({ isMany }) => isMany) ? entries : (entries[0] ?? null);
    }
    return built;
  };
  return rows.map((row) => whole(row, parts));
};

const groupByOwner = (rows: readonly Raw[]): ReadonlyMap<number, readonly Raw[]> => {
  const groups = new Map<number, Raw[]>();
  for (const row of [...rows].sort((one, other) => linkOf(one) - linkOf(other))) {
    const owner = Number(row[place.owner]);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [row]);
    else group.push(row);
  }
  return groups;
};

const placeIn = (row: Raw): number => Number(row[place.order] ?? 0);
const linkOf = (row: Raw): number => Number(row[place.link]);
