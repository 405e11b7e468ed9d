/** A name as a key or value can be written: `Tillgänglig för alla` becomes `tillganglig-for-alla`. */
export const slug = (name: string, limit = 40): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, limit)
    .replace(/^-|-$/g, '');

/** A key for something new: begins with a letter, and is none of those taken. */
export const newKey = (name: string, taken: readonly string[], fallback: string): string => {
  const wanted = slug(name).replace(/^[0-9-]+/, '') || fallback;
  return untaken(wanted, taken);
};

/** The wanted word, or the first of `word-2`, `word-3` … that is free. */
export const untaken = (wanted: string, taken: readonly string[]): string => {
  if (!taken.includes(wanted)) return wanted;
  for (let count = 2; ; count += 1) {
    const next = `${wanted.slice(0, 36)}-${count}`;
    if (!taken.includes(next)) return next;
  }
};
