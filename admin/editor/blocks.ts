import { isList, isMembers, type Json } from '../../src/canonical/json';
import type { NodeRange } from '../../src/content/prose/document';
import { markRange } from './mark';
import { readsAs, type Place, type TextEditor } from './place';

/** Strapi's blocks: Slate, whose document is the field's value, and whose texts stand in its order. */
export const blocksEditor = (root: HTMLElement): TextEditor => {
  const rangeOf = (place: Place): Range | undefined => {
    const { location, words, values } = place;
    if (!('nodes' in location)) return undefined;
    const leaves = leavesOf(valueAt(values, location.path), []);
    const texts = root.querySelectorAll<HTMLElement>('[data-slate-node="text"]');
    const [first] = location.nodes;
    const last = location.nodes.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const element = ({ at }: NodeRange) => texts[leaves.indexOf(at.join())];
    const start = pointIn(element(first), first.start);
    const end = pointIn(element(last), last.end);
    if (start === undefined || end === undefined) return undefined;
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return readsAs(range.toString(), words) ? range : undefined;
  };

  const select = (range: Range): void => {
    root.focus({ preventScroll: true });
    const { startContainer, startOffset, endContainer, endOffset } = range;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  };

  return {
    show: (place) => {
      const range = rangeOf(place);
      if (range === undefined) return false;
      select(range);
      markRange(range);
      return true;
    },
    replace: (place, by) => {
      const range = rangeOf(place);
      if (range === undefined) return false;
      select(range);
      // What a browser sends when its spelling checker replaces a word.
      const event = new InputEvent('beforeinput', {
        inputType: 'insertReplacementText',
        data: by,
        targetRanges: [new StaticRange(range)],
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      // Slate takes it as its own by preventing the browser's.
      return range.startContainer.parentElement?.dispatchEvent(event) === false;
    },
  };
};

const valueAt = (value: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inside, step) =>
      isList(inside) ? inside[Number(step)] : isMembers(inside) ? inside[step] : undefined,
    value
  );

/** The texts of a document, by the indexes that lead to each, in the order they are drawn. */
const leavesOf = (node: Json | undefined, at: readonly number[]): readonly string[] => {
  if (isList(node)) return node.flatMap((child, index) => leavesOf(child, [...at, index]));
  if (!isMembers(node)) return [];
  return typeof node['text'] === 'string' ? [at.join()] : leavesOf(node['children'], at);
};

/** Where so many letters into a text are: it may be drawn in several pieces. */
const pointIn = (text: HTMLElement | undefined, offset: number): [Node, number] | undefined => {
  let before = 0;
  for (const { firstChild: piece } of text?.querySelectorAll('[data-slate-string]') ?? []) {
    const length = piece?.textContent?.length ?? 0;
    if (piece !== null && offset <= before + length) return [piece, offset - before];
    before += length;
  }
  return undefined;
};
