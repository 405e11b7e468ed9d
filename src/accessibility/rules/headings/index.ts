import type { Block } from '../../../content/prose/document';
import { locate } from '../../../content/prose/locate';
import { isFilled } from '../../../content/text';
import type { AccessibilityFinding } from '../../finding';
import type { Rule } from '../../rule';
import { messages } from './messages';

/**
 * Headings without text, and headings that skip a level. Levels are compared
 * within a field only: what stands above a field is up to the web page.
 */
export const headings: Rule = {
  name: 'headings',
  messages,
  judge: ({ prose }) => {
    const findings: AccessibilityFinding[] = [];
    let before: Block | undefined;
    for (const block of prose.blocks) {
      if (block.kind !== 'heading' || block.level === undefined) continue;
      if (!isFilled(block.text, 'string')) {
        findings.push(finding('headings.empty', 'error', block, { level: block.level }));
        continue;
      }
      const above = before?.path.join('.') === block.path.join('.') ? before.level : undefined;
      if (above !== undefined && block.level > above + 1) {
        const values = { text: block.text, level: block.level, above, expected: above + 1 };
        findings.push(finding('headings.skipped', 'warning', block, values));
      }
      before = block;
    }
    return findings;
  },
};

const finding = (
  rule: string,
  severity: AccessibilityFinding['severity'],
  block: Block,
  values: AccessibilityFinding['values']
): AccessibilityFinding => ({
  rule,
  severity,
  path: block.path,
  location: locate(block, { start: 0, end: block.text.length }),
  values,
});
