/** A page about a rule, taken apart. Cells and paragraphs may hold `code`. */
export interface RulePage {
  readonly title: string;
  /** What the rule is about, in a sentence or two. */
  readonly intro: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table: Table | undefined;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads the little of Markdown that the pages are written in. */
export const readPage = (text: string): RulePage => {
  const [opening = '', ...sections] = text.trim().split(/\n## /);
  const [title = '', ...intro] = opening.split('\n\n');
  return {
    title: title.replace(/^# /, ''),
    intro: intro.join(' '),
    sections: sections.map(sectionIn),
  };
};

const sectionIn = (text: string): Section => {
  const [heading = '', ...parts] = text.split('\n\n').map((part) => part.trim());
  const table = parts.find(isTable);
  return {
    heading,
    paragraphs: parts.filter((part) => part !== '' && !isTable(part)),
    table: table === undefined ? undefined : tableIn(table),
  };
};

const isTable = (part: string): boolean => part.startsWith('|');

const tableIn = (part: string): Table => {
  const [head = [], , ...rows] = part.split('\n').map(cellsIn);
  return { head, rows };
};

const cellsIn = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
