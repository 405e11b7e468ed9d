import type { Connection, Query } from '../../query/json-object';
import type { Select } from '../../query/together';
import type { Part } from './part';

/** The rows whose parts are wanted: their ids, or a query that selects those. */
type Owners = readonly number[] | Query;

/** Where a part belongs, beside what it says. Names that no attribute can have. */
export const place = { owner: '$owner', order: '$order', link: '$link' } as const;

/** Selects for the parts of some rows, and for the parts of those. */
export const selectsFor = (parts: readonly Part[], ids: readonly number[]): readonly Select[] =>
  selectsBelow(parts, () => ids);

const selectsBelow = (
  parts: readonly Part[],
  ownersOf: (connection: Connection) => Owners
): readonly Select[] =>
  parts.flatMap((part) => {
    const { name, table, link, columns } = part;
    const links = (connection: Connection) => linksTo(connection, part, ownersOf(connection));
    return [
      {
        name,
        from: (connection) => links(connection).join({ t: table }, 't.id', `l.${link.target}`),
        columns: {
          ...columns,
          id: { column: 't.id', type: 'increments' },
          [place.owner]: { column: `l.${link.owner}`, type: 'integer' },
          [place.link]: { column: 'l.id', type: 'integer' },
          ...(link.order !== undefined && {
            [place.order]: { column: `l.${link.order}`, type: 'integer' },
          }),
        },
      },
      ...selectsBelow(part.parts, (connection) => links(connection).select(`l.${link.target}`)),
    ];
  });

const linksTo = (connection: Connection, { link }: Part, owners: Owners): Query => {
  const { table, owner, where } = link;
  const is = Object.entries(where).map(([name, value]) => [`l.${name}`, value] as const);
  const links: Query = connection({ l: table });
  return links.whereIn(`l.${owner}`, owners as number[]).where(Object.fromEntries(is));
};
