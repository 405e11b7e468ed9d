import { contentError, contentWarning, type Finding } from '../../checklist/finding';
import type { ProseFinding } from '../../plain-language';
import type { ContentAnalysis } from './analyse';

/** So many are told one by one: a verdict is kept for ever, and nobody reads more. */
export const mostTold = 100;

/** A stretch longer than a word or two is not named by the message: its beginning is quoted. */
const longStretch = 30;

export interface PlainFindings {
  /** Hold until the text is changed. */
  readonly errors: readonly Finding[];
  /** Worth a look; the writer may leave them, and then says why. */
  readonly warnings: readonly Finding[];
}

/** What the engine found, as the checklist tells it. */
export const plainFindings = (read: ContentAnalysis): PlainFindings => {
  const of = (severity: ProseFinding['severity']) =>
    read.analysis.findings.filter((finding) => finding.severity === severity);
  return {
    errors: of('error').map((found) => contentError(...told(found, read))),
    warnings: of('warning').map((found) => contentWarning(...told(found, read))),
  };
};

/** How many remarks whoever declares the text read would leave in it. */
export const remarksIn = ({ findings }: ContentAnalysis['analysis']): number =>
  findings.filter(({ severity }) => severity === 'warning').length;

/** As many as are told one by one, and how many there are besides. */
export const upToMost = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length <= mostTold
    ? findings
    : [
        ...findings.slice(0, mostTold),
        contentWarning('plain.more', [], { count: findings.length - mostTold }),
      ];

const told = (
  { rule, path, values, block, range, suggestion }: ProseFinding,
  { prose }: ContentAnalysis
): Parameters<typeof contentError> => {
  const stretch = prose.blocks[block]?.text.slice(range.start, range.end) ?? '';
  return [
    `plain.${rule}`,
    path,
    {
      ...values,
      ...(stretch.length > longStretch && { excerpt: beginning(stretch) }),
      ...(suggestion !== undefined && { suggestion: suggestion.join('|') }),
    },
  ];
};

const beginning = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length <= 5 ? text : `${words.slice(0, 5).join(' ')} …`;
};
