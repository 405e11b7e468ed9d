import type { Block, Location, ProseDocument, Spot } from './document';

/** A document that was read of a stretch of source by itself, as it is in the field. */
export const moved = (
  document: ProseDocument,
  path: readonly string[],
  by: number
): ProseDocument => {
  const place = <Placed extends { readonly location?: Location }>(each: Placed): Placed =>
    each.location === undefined
      ? { ...each, path }
      : { ...each, path, location: movedLocation(each.location, path, by) };
  return {
    blocks: document.blocks.map((block) => movedBlock(block, path, by)),
    links: document.links.map(place),
    images: document.images.map(place),
    tables: document.tables.map(place),
    unread: document.unread.map(place),
  };
};

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
