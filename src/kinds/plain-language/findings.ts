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

/** So much is quoted at most: the beginning is shown, and kept, with every verdict. */
const longestBeginning = 80;

/** One remark: as the checklist tells it, and where it is in the content. */
export interface Remark {
  readonly severity: Finding['severity'];
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
            severity: 'error',
            finding: contentError(rule, path),
            subject: { rule, words: '', sentence: '' },
            location,
            instead: [],
          },
        ]
  );

const foundIn = (read: ContentAnalysis): readonly Remark[] =>
  read.analysis.findings.map((found) => new Found(found, read));

/**
 * What the engine found. A pasted text can be remarked on at every word, and of most
 * nobody asks what they say or where they are: that is worked out when it is asked.
 */
class Found implements Remark {
  private told: Finding | undefined;
  private about: Subject | undefined;
  private place: Location | undefined;

  constructor(
    private readonly found: ProseFinding,
    private readonly read: ContentAnalysis
  ) {}

  get severity(): Finding['severity'] {
    return this.found.severity;
  }

  get finding(): Finding {
    const tell = this.severity === 'error' ? contentError : contentWarning;
    return (this.told ??= tell(...told(this.found, this.read)));
  }

  get subject(): Subject {
    return (this.about ??= subjectOf(this.found, this.read));
  }

  get location(): Location {
    const { block, path, range } = this.found;
    const origin = this.read.prose.blocks[block]?.origin ?? { spot: range, segments: [], by: 0 };
    return (this.place ??= locate({ path, origin }, range));
  }

  get instead(): readonly string[] {
    return this.found.suggestion ?? [];
  }
}

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
  const all = remarks.filter(({ severity }) => severity !== 'error');
  const ignored = given.length === 0 ? [] : all.filter(isIgnored);
  const stand = new Set(ignored);
  return {
    errors: remarks.filter(({ severity }) => severity === 'error'),
    warnings: stand.size === 0 ? all : all.filter((remark) => !stand.has(remark)),
    ignored,
  };
};

/** As many as are told one by one, and how many there are besides. */
export const upToMost = (remarks: readonly Remark[]): readonly Finding[] => {
  const findings = remarks.slice(0, mostTold).map(({ finding }) => finding);
  const count = remarks.length - findings.length;
  return count === 0 ? findings : [...findings, contentWarning('plain.more', [], { count })];
};

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

/** Its first words; of what has no space in it, its first letters. */
const beginning = (text: string): string => {
  const words = text.slice(0, longestBeginning).split(/\s+/).slice(0, 5).join(' ');
  return words.length === text.length ? text : `${words} …`;
};
