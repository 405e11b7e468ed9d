import type { Readers, ReadProse } from './document';
import { readText, withoutTags } from './plain';

const readTagged: ReadProse = (source, path) => readText(withoutTags(source), path);

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
