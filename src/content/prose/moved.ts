import type { Block, Location, ProseDocument, Spot } from './document';

/** A document that was read of a stretch of source by itself, as it is in the field. */
export const moved = (
  document: ProseDocument,
  path: readonly string[],
  by: number
): ProseDocument => {
  const place = <Placed extends { readonly location?: Location }>(one: Placed): Placed =>
    one.location === undefined
      ? { ...one, path }
      : { ...one, path, location: movedLocation(one.location, path, by) };
  return {
    blocks: document.blocks.map((block) => movedBlock(block, path, by)),
    links: each(document.links, place),
    images: each(document.images, place),
    tables: each(document.tables, place),
    unread: each(document.unread, place),
  };
};

/** Most parts have none of most things. */
const each = <Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] =>
  items.length === 0 ? items : items.map(change);

const movedBlock = (block: Block, path: readonly string[], by: number): Block => ({
  ...block,
  path,
  origin: {
    spot: movedSpot(block.origin.spot, by),
    segments: block.origin.segments.map((segment) => ({
      start: segment.start,
      end: segment.end,
      from: movedSpot(segment.from, by),
    })),
  },
});

const movedSpot = ({ start, end }: Spot, by: number): Spot => ({
  start: start + by,
  end: end + by,
});

const movedLocation = (location: Location, path: readonly string[], by: number): Location =>
  'start' in location ? { path, start: location.start + by, end: location.end + by } : location;
