import type { Block } from '../../../content/prose/document';
import { locate } from '../../../content/prose/locate';
import type { Rule } from '../../rule';
import { messages } from './messages';

/** A heading is short: longer than this is an emphasised paragraph. */
const longest = 80;

/** Bold paragraphs that stand where a heading should: only those who see can tell. */
export const boldHeading: Rule = {
  name: 'bold-heading',
  messages,
  judge: ({ prose: { blocks } }) =>
    blocks
      .filter((block, index) => posesAsHeading(block, blocks[index + 1]))
      .map((block) => ({
        rule: 'bold-heading',
        severity: 'warning',
        path: block.path,
        location: locate(block, { start: 0, end: block.text.length }),
        values: { text: block.text },
      })),
};

const posesAsHeading = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  block.bold &&
  block.text.length <= longest &&
  !/[.!,;…]["”’»)]?$|\n/.test(block.text) &&
  next?.path.join('.') === block.path.join('.') &&
  next.kind !== 'heading' &&
  !next.bold;
