/** Mutants of a report, by what became of them. One that never ends has been noticed, too. */
const statuses = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'uncovered',
};

const mutantsOf = ({ files }) =>
  Object.entries(files).flatMap(([file, { mutants, source }]) =>
    mutants.map((mutant) => ({ ...mutant, file, source }))
  );

/** How many mutants were killed, survived, or stand where no test comes. */
export const scoreOf = (report) => {
  const count = { killed: 0, survived: 0, uncovered: 0 };
  for (const { status } of mutantsOf(report)) {
    if (status in statuses) count[statuses[status]] += 1;
  }
  const tried = count.killed + count.survived + count.uncovered;
  return { ...count, percent: tried === 0 ? null : (count.killed / tried) * 100 };
};

/** Those nobody noticed, a line each: where, what was there, and what stood there instead. */
export const survivorsOf = (report) =>
  mutantsOf(report)
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ file, source, location: { start, end }, replacement, status }) => {
      const lines = source.split('\n').slice(start.line - 1, end.line);
      const was =
        lines.length > 1
          ? `${lines[0].slice(start.column - 1)} …`
          : lines[0].slice(start.column - 1, end.column - 1);
      const became = (replacement ?? '').split('\n').join(' ').slice(0, 60);
      const untested = status === 'NoCoverage' ? ' (no test comes here)' : '';
      return `${file}:${start.line}  ${was.slice(0, 80)}  →  ${became}${untested}`;
    });
