import type { Block, Gathered, Location, ProseDocument } from './document';

/**
 * Adds a document that was read of a stretch of source by itself, as it is in the field.
 * Item by item: a text can have as many such stretches as letters, with little in each.
 */
export const addMoved = (
  to: Gathered,
  { blocks, links, images, tables, unread }: ProseDocument,
  path: readonly string[],
  by: number
): void => {
  const place = <Placed extends { readonly location?: Location }>(one: Placed): Placed =>
    one.location === undefined
      ? { ...one, path }
      : { ...one, path, location: movedLocation(one.location, path, by) };
  for (const each of blocks) to.blocks.push(movedBlock(each, path, by));
  for (const each of links) to.links.push(place(each));
  for (const each of images) to.images.push(place(each));
  for (const each of tables) to.tables.push(place(each));
  for (const each of unread) to.unread.push(place(each));
};

/**
 * Where its text came from is not counted anew until somebody asks. Written out: a spread
 * takes its time, and there can be very many.
 */
const movedBlock = (block: Block, path: readonly string[], by: number): Block => {
  const { kind, text, bold, level } = block;
  const { spot, segments, by: before } = block.origin;
  const origin = { spot, segments, by: before + by };
  return level === undefined
    ? { kind, text, path, bold, origin }
    : { kind, level, text, path, bold, origin };
};

const movedLocation = (location: Location, path: readonly string[], by: number): Location =>
  'start' in location ? { path, start: location.start + by, end: location.end + by } : location;
