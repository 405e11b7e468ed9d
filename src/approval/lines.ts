import { isList, isMembers, type Json, type Members } from '../canonical/json';

/** How a line of a text is set. */
export interface LineForm {
  /** `paragraph`, `heading-2`, `unordered`, `ordered`, `quote`, `code`, `image`. */
  readonly as: string;
  /** Its words that are bold, italic and so on. */
  readonly marks: readonly string[];
}

interface Line extends LineForm {
  readonly text: string;
}

/** A paragraph a line, an entry of a list a line; links with where they lead. */
export const linesOfBlock = (block: Json): readonly Line[] => {
  if (!isMembers(block)) return [];
  const type = textAt(block, 'type');
  if (type === 'image') {
    return [{ text: nameOfFile(block['image'] ?? null), as: 'image', marks: [] }];
  }
  const children = isList(block['children']) ? block['children'] : [];
  if (type !== 'list') {
    const as = type === 'heading' ? `heading-${levelOf(block)}` : type;
    return [{ text: inline(block), as, marks: marksIn(block) }].filter(isSaid);
  }
  const as = textAt(block, 'format') || 'unordered';
  return children.flatMap((entry) => {
    if (isBlock(entry, 'list')) return linesOfBlock(entry);
    const text = inline(entry);
    return isSaying(text) ? [{ text: `– ${text}`, as, marks: marksIn(entry) }] : [];
  });
};

const levelOf = ({ level }: Members): string => (typeof level === 'number' ? String(level) : '');

const isSaid = ({ text }: Line): boolean => isSaying(text);

const isBlock = (node: Json, type: string): boolean => isMembers(node) && node['type'] === type;

const inline = (node: Json): string => {
  if (!isMembers(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  const text = isList(node['children']) ? node['children'].map(inline).join('') : '';
  return node['type'] === 'link' ? `${text} (${textAt(node, 'url')})` : text;
};

const markings = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

/** Its words that are set apart, each with how; next to each other they are one. */
const marksIn = (node: Json): readonly string[] =>
  markings.flatMap((mark) => {
    const runs: string[] = [];
    let isOpen = false;
    for (const { text, marks } of textsIn(node)) {
      const isMarked = marks[mark] === true;
      if (isMarked) runs.push(isOpen ? `${runs.pop() ?? ''}${text}` : `${mark}: ${text}`);
      isOpen = isMarked;
    }
    return runs;
  });

const textsIn = (
  node: Json
): readonly { readonly text: string; readonly marks: Readonly<Record<string, Json>> }[] => {
  if (!isMembers(node)) return [];
  if (typeof node['text'] === 'string') return [{ text: node['text'], marks: node }];
  return isList(node['children']) ? node['children'].flatMap(textsIn) : [];
};

/** A file's name, and what it says to those who do not see it. */
export const nameOfFile = (file: Json): string => {
  const [name, alternative] = [textAt(file, 'name'), textAt(file, 'alternativeText')];
  return alternative === '' ? name : `${name}: ”${alternative}”`;
};

/** Which file it is: two can have one name. */
export const idOfFile = (file: Json): string => {
  const id = isMembers(file) ? file['id'] : undefined;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : '';
};

/** The lines of a text that say something. */
export const inLines = (value: Json): readonly string[] =>
  typeof value === 'string' ? value.split('\n').filter(isSaying) : [];

/** A member that is a text; empty where there is none. */
export const textAt = (value: Json, member: string): string => {
  const text = isMembers(value) ? value[member] : undefined;
  return typeof text === 'string' ? text : '';
};

const isSaying = (line: string): boolean => line.trim() !== '';
