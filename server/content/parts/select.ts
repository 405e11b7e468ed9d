import type { Connection, Query } from '../../query/json-row';
import type { Select, Wanted } from '../../query/together';
import type { Part } from './part';

/** The rows whose parts are wanted: their ids, or a query that selects those. */
type Owners = readonly number[] | Query;

/** Selects for the parts of some rows, and for the parts of those. */
export const selectsFor = (parts: readonly Part[], ids: readonly number[]): readonly Select[] =>
  selectsBelow(parts, { ids }, (_connection, wanted) => (wanted as RowIds).ids);

type RowIds = { readonly ids: readonly number[] };

const selectsBelow = (
  parts: readonly Part[],
  wanted: RowIds,
  ownersOf: (connection: Connection, wanted: Wanted) => Owners
): readonly Select[] =>
  parts.flatMap((part) => {
    const links = (connection: Connection, owned: Wanted) =>
      linksTo(connection, part, ownersOf(connection, owned));
    const { table, link } = part;
    return [
      {
        name: part.name,
        wanted,
        from: (connection, owned) =>
          links(connection, owned).join({ t: table }, 't.id', `l.${link.target}`),
        columns: part.columns,
      },
      ...selectsBelow(part.parts, wanted, (connection, owned) =>
        links(connection, owned).select(`l.${link.target}`)
      ),
    ];
  });

const linksTo = (connection: Connection, { link }: Part, owners: Owners): Query => {
  const { table, owner, where } = link;
  const is = Object.entries(where).map(([name, value]) => [`l.${name}`, value] as const);
  const links: Query = connection({ l: table });
  return links.whereIn(`l.${owner}`, owners as number[]).where(Object.fromEntries(is));
};
