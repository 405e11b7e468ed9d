import { isList, isMembers, type Json, type Members } from '../../canonical/json';
import type { NodeRange, ProseDocument } from './document';
import { Draft } from './draft';
import { imageOfFile } from './file';

type At = readonly number[];

/** Reads rich text in Strapi's blocks. Code is not prose and is left out. */
export const readBlocks = (value: Json | undefined, path: readonly string[]): ProseDocument => {
  const draft = new Draft(path);
  eachChild(value, [], (node, at) => {
    readBlock(draft, node, at);
  });
  return draft.done();
};

/**
 * Blocks inside blocks: no editor makes as many, and nobody could follow them. Of
 * what is twice as deep the content itself keeps no structure (`any-json.ts`).
 */
const DEEPEST = 50;

const readBlock = (draft: Draft, node: Members, at: At): void => {
  if (at.length > DEEPEST) {
    draft.passBy({ start: 0, end: 0, at });
    return;
  }
  switch (node['type']) {
    case 'paragraph':
      readInline(draft, node, at);
      draft.endBlock(at);
      return;
    case 'heading':
      draft.enter('heading', 0, typeof node['level'] === 'number' ? node['level'] : 1);
      readInline(draft, node, at);
      draft.leave(0, at);
      return;
    case 'quote':
      readAs('quote', draft, node, at);
      return;
    case 'list-item':
      readAs('listItem', draft, node, at);
      return;
    case 'list':
      eachChild(node['children'], at, (child, childAt) => {
        readBlock(draft, child, childAt);
      });
      return;
    case 'image':
      readImage(draft, node['image'], at);
      return;
    default:
      // Code is no prose.
      return;
  }
};

const readAs = (kind: 'quote' | 'listItem', draft: Draft, node: Members, at: At): void => {
  draft.enter(kind, 0);
  readInline(draft, node, at);
  draft.leave(0, at);
};

const readImage = (draft: Draft, file: Json | undefined, at: At): void => {
  draft.endBlock();
  draft.image(imageOfFile(file), { start: 0, end: 0, at });
  const caption = isMembers(file) ? file['caption'] : undefined;
  if (typeof caption !== 'string') return;
  draft.enter('caption', 0);
  // A caption is the file's, not the block's: a range of it leads to the image as a whole.
  draft.stand(caption, { start: 0, end: 0, at });
  draft.leave(0, at);
};

const readInline = (draft: Draft, node: Members, at: At): void => {
  eachChild(node['children'], at, (child, childAt) => {
    if (typeof child['text'] === 'string') readLeaf(draft, child, child['text'], childAt);
    else if (child['type'] === 'link' && at.length < DEEPEST) readLink(draft, child, childAt);
    else readBlock(draft, child, childAt);
  });
};

const readLeaf = (draft: Draft, leaf: Members, text: string, at: At): void => {
  const bold = leaf['bold'] === true;
  if (bold) draft.bold(true);
  let read = 0;
  for (const line of text.split('\n')) {
    if (read > 0) draft.breakLine({ start: read - 1, end: read, at });
    draft.add(line, read, at);
    read += line.length + 1;
  }
  if (bold) draft.bold(false);
};

const readLink = (draft: Draft, link: Members, at: At): void => {
  draft.openLink(typeof link['url'] === 'string' ? link['url'] : '');
  readInline(draft, link, at);
  const leaves: NodeRange[] = [];
  eachChild(link['children'], at, ({ text }, leafAt) => {
    if (typeof text === 'string' && text !== '') {
      leaves.push({ at: leafAt, start: 0, end: text.length });
    }
  });
  draft.closeLink(leaves.length === 0 ? [{ start: 0, end: 0, at }] : leaves);
};

const eachChild = (
  children: Json | undefined,
  at: At,
  read: (child: Members, at: At) => void
): void => {
  if (!isList(children)) return;
  children.forEach((child, index) => {
    if (isMembers(child)) read(child, [...at, index]);
  });
};
