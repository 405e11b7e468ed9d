const written = (value) =>
  Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(3)));

/** A table that a person reads; figures without a target are there to compare with. */
export const printTable = (figures) => {
  const rows = figures.map(({ name, value, unit, target, ok }) => [
    target === null ? ' ' : ok ? '✓' : '✗',
    name,
    `${written(value)} ${unit}`,
    target ?? '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const [mark, name, value, target] of rows) {
    console.log(`${mark}  ${name.padEnd(widths[1])}  ${value.padStart(widths[2])}  ${target}`);
  }
};
