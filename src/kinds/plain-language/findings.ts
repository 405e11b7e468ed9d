import { unreadable } from '../../accessibility';
import { contentError, contentWarning, type Finding } from '../../checklist/finding';
import type { Location } from '../../content/prose/document';
import { locate } from '../../content/prose/locate';
import type { ProseFinding } from '../../plain-language';
import type { ContentAnalysis } from './analyse';
import { isSameSubject, subjectOf, type Ignored, type Subject } from './ignored';

/** So many are told one by one: a verdict is kept for ever, and nobody reads more. */
export const mostTold = 100;

/** A stretch longer than a word or two is not named by the message: its beginning is quoted. */
const longStretch = 30;

/** One remark: as the checklist tells it, and where it is in the content. */
export interface Remark {
  readonly finding: Finding;
  readonly subject: Subject;
  readonly location: Location;
  /** The words of the text, and what could stand in their place, the best first. */
  readonly instead: readonly string[];
}

/** What could not be read, and everything the engine found, in the order of the text. */
export const remarksOn = (read: ContentAnalysis): readonly Remark[] => [
  ...unreadIn(read),
  ...foundIn(read),
];

/** Its words have been read as they stand, and what is formatting cannot be told from them. */
const unreadIn = ({ prose }: ContentAnalysis): readonly Remark[] =>
  unreadable.judge({ prose }).flatMap(({ rule, path, location }) =>
    location === undefined
      ? []
      : [
          {
            finding: contentError(rule, path),
            subject: { rule, words: '', sentence: '' },
            location,
            instead: [],
          },
        ]
  );

const foundIn = (read: ContentAnalysis): readonly Remark[] =>
  read.analysis.findings.flatMap((found) => {
    const block = read.prose.blocks[found.block];
    if (block === undefined) return [];
    const tell = found.severity === 'error' ? contentError : contentWarning;
    return [
      {
        finding: tell(...told(found, read)),
        subject: subjectOf(found, read),
        location: locate(block, found.range),
        instead: found.suggestion ?? [],
      },
    ];
  });

export interface Sorted {
  /** Hold until the text is changed. */
  readonly errors: readonly Remark[];
  /** Worth a look; the writer may leave them, and then says why. */
  readonly warnings: readonly Remark[];
  /** Warnings that somebody has let stand, one by one. */
  readonly ignored: readonly Remark[];
}

export const sorted = (remarks: readonly Remark[], given: readonly Ignored[] = []): Sorted => {
  const isIgnored = ({ subject }: Remark) => given.some((each) => isSameSubject(each, subject));
  const warnings = remarks.filter(({ finding }) => finding.severity !== 'error');
  return {
    errors: remarks.filter(({ finding }) => finding.severity === 'error'),
    warnings: warnings.filter((remark) => !isIgnored(remark)),
    ignored: warnings.filter(isIgnored),
  };
};

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
  const words = text.split(/\s+/, 6);
  return words.length <= 5 ? text : `${words.slice(0, 5).join(' ')} …`;
};
