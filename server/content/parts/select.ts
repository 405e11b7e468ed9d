import type { Query } from '../../query/json-row';
import type { RowsOf, Select, Wanted } from '../../query/together';
import type { Part } from './part';

/** The rows whose parts are wanted: their ids, or a query that selects those. */
type Owners = readonly number[] | Query;

/** Selects for the parts of some rows, and for the parts of those. */
export const selectsFor = (parts: readonly Part[], ids: readonly number[]): readonly Select[] =>
  selectsBelow(parts, { ids }, (_rowsOf, wanted) => (wanted as RowIds).ids);

type RowIds = { readonly ids: readonly number[] };

const selectsBelow = (
  parts: readonly Part[],
  wanted: RowIds,
  ownersOf: (rowsOf: RowsOf, wanted: Wanted) => Owners
): readonly Select[] =>
  parts.flatMap((part) => {
    const links = (rowsOf: RowsOf, owned: Wanted) => linksTo(rowsOf, part, ownersOf(rowsOf, owned));
    const { table, link } = part;
    return [
      {
        name: part.name,
        wanted,
        from: (rowsOf, owned) =>
          links(rowsOf, owned).join(`${table} as t`, 't.id', `l.${link.target}`),
        columns: part.columns,
      },
      ...selectsBelow(part.parts, wanted, (rowsOf, owned) =>
        links(rowsOf, owned).select(`l.${link.target}`)
      ),
    ];
  });

const linksTo = (rowsOf: RowsOf, { link }: Part, owners: Owners): Query => {
  const { table, owner, where } = link;
  const is = Object.entries(where).map(([name, value]) => [`l.${name}`, value] as const);
  return rowsOf(`${table} as l`)
    .whereIn(`l.${owner}`, owners as number[])
    .where(Object.fromEntries(is));
};
