import type { ReadProse } from './document';
import { Draft } from './draft';

/** Reads plain text: an empty line begins a new paragraph. */
export const readText: ReadProse = (source, path) => {
  const draft = new Draft(path);
  let at = 0;
  for (const line of source.split('\n')) {
    if (line.trim() === '') draft.endBlock();
    draft.add(line, at);
    draft.breakLine({ start: at + line.length, end: at + line.length + 1 });
    at += line.length + 1;
  }
  return draft.done();
};

/**
 * Reads a field of one line. One that does not end as a sentence does, is a
 * heading (of no level): it must not be read as a sentence without an end.
 */
export const readLine: ReadProse = (source, path) => {
  const draft = new Draft(path);
  draft.enter(/[.!?…]["”’»)]?\s*$/.test(source) ? 'paragraph' : 'heading', 0);
  draft.add(source, 0);
  draft.endBlock();
  return draft.done();
};

/** Tags are no words. Blanked out letter by letter, so that what is left stays where it was. */
export const withoutTags = (html: string): string =>
  html.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length));
