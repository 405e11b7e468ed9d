import { type ProseDocument, type Readers } from './document';
import { readText } from './plain';

/** The kinds of text file that can be read. */
export type FileKind = 'text' | 'markdown' | 'html';

const kinds: ReadonlyMap<string, FileKind> = new Map(
  Object.entries<FileKind>({
    txt: 'text',
    md: 'markdown',
    markdown: 'markdown',
    htm: 'html',
    html: 'html',
  })
);

/** What kind of text a file holds, by the end of its name; undefined for others. */
export const fileKindOf = (name: string): FileKind | undefined =>
  kinds.get(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');

/** Reads the content of a file. A byte order mark at its start is no letter of it. */
export const proseOfFile = (kind: FileKind, content: string, readers: Readers): ProseDocument => {
  const source = content.replace(/^\uFEFF/, ' ');
  if (kind === 'text') return readText(source, []);
  return readers[kind](source, []);
};
