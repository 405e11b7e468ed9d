import type { Readers, ReadProse } from './document';
import { readText } from './plain';

/** Tags are no words. Blanked out letter by letter, so that what is left stays where it was. */
const readTagged: ReadProse = (source, path) =>
  readText(
    source.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)),
    path
  );

let installed: Readers = { markdown: readText, html: readTagged };

/**
 * Hands over the readers that need a parser. Judging never waits, and the policy
 * core knows no parser: whoever judges loads them first. Without them Markdown
 * and HTML are read as plain text.
 */
export const installReaders = (readers: Readers): void => {
  installed = readers;
};

export const installedReaders = (): Readers => installed;
