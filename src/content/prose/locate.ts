import type { Block, Location, NodeRange, Range, Segment, Spot } from './document';

/**
 * Leads a range of a block's text back to where it was written.
 *
 * A range that begins or ends inside something shorter or longer than its source
 * (an entity, folded white space) is widened to all of it.
 */
export const locate = (block: Pick<Block, 'path' | 'origin'>, range: Range): Location => {
  const { segments, spot, by } = block.origin;
  const spots: Spot[] = [];
  for (let at = firstAfter(segments, range.start); at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= range.end) break;
    spots.push(sourceOf(segment, range));
  }
  const found = spots.length === 0 ? [spot] : spots;
  return locationOf(block.path, by === 0 ? found : found.map((each) => shifted(each, by)));
};

const shifted = (spot: Spot, by: number): Spot => ({
  ...spot,
  start: spot.start + by,
  end: spot.end + by,
});

/** The first segment that ends after a place. They are many where there are many findings. */
const firstAfter = (segments: readonly Segment[], place: number): number => {
  let from = 0;
  let to = segments.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((segments[middle]?.end ?? 0) > place) to = middle;
    else from = middle + 1;
  }
  return from;
};

/** All that stands at some spots: one stretch of source, or the nodes they are in. */
export const locationOf = (path: readonly string[], spots: readonly Spot[]): Location => {
  const nodes = spots.filter((each): each is NodeRange => each.at !== undefined);
  if (nodes.length > 0) return { path, nodes: mergedByNode(nodes) };
  return {
    path,
    start: spots.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: spots.reduce((most, { end }) => Math.max(most, end), 0),
  };
};

const sourceOf = ({ start, end, from }: Segment, range: Range): Spot => {
  if (end - start !== from.end - from.start) return from;
  return {
    ...from,
    start: from.start + Math.max(0, range.start - start),
    end: from.end - Math.max(0, end - range.end),
  };
};

const mergedByNode = (nodes: readonly NodeRange[]): readonly NodeRange[] => {
  const merged: NodeRange[] = [];
  for (const { at, start, end } of nodes) {
    const last = merged.at(-1);
    if (last !== undefined && (last.at === at || last.at.join() === at.join())) {
      merged[merged.length - 1] = { at, start: last.start, end: Math.max(last.end, end) };
    } else {
      merged.push({ at, start, end });
    }
  }
  return merged;
};
