import type { Forms } from '../lexicon';

/** The first place of a verb with -s. */
export const passiveFrom = 4;

/**
 * The places of a verb: infinitive, present, past, supine, and the same with -s: there
 * the present comes first, since "anmodas" is more often something that happens.
 */
export const verb = (written: string): Forms => {
  const parts = written.split(' ');
  const base = parts[0] ?? '';
  const hasPassive = parts.at(-1) !== '!';
  const stem = base.slice(0, -1);
  const [present, past, supine] =
    parts[1] === '-ar' ? [`${base}r`, `${base}de`, `${base}t`] : parts.slice(1);
  const active = [base, present ?? '', past ?? '', supine ?? ''];
  if (!hasPassive) return active;
  return [...active, ...passive(active, stem)];
};

const passive = (
  [base = '', present = '', past = '', supine = '']: readonly string[],
  stem: string
): Forms => {
  return [presentPassive(base, present, stem), `${base}s`, `${past}s`, `${supine}s`];
};

/** betalar, betalas; ger, ges; använder, används; läser, läses; gör, görs. */
const presentPassive = (base: string, present: string, stem: string): string => {
  if (present === `${base}r`) return `${base}s`;
  if (present === `${stem}er`) return stem.endsWith('s') ? `${stem}es` : `${stem}s`;
  return `${present}s`;
};

const plurals: Readonly<Record<string, (base: string) => Forms>> = {
  '-ar': (base) => [base, `${base}en`, `${base}ar`, `${base}arna`],
  '-er': (base) => [base, `${base}en`, `${base}er`, `${base}erna`],
  '-n': (base) => [base, `${base}t`, `${base}n`, `${base}na`],
  '-': (base) => [base, `${base}et`, base, `${base}en`],
};

/** The places of a noun: indefinite and definite, one and several; and all four as owners. */
export const noun = (written: string): Forms => {
  const [base = '', how = '', ...rest] = written.split(' ');
  const forms =
    plurals[how]?.(base) ?? [base, how, ...rest].map((form) => (form === '-' ? '' : form));
  const owners = forms.map((form) => (form === '' || /[sxz]$/.test(form) ? '' : `${form}s`));
  return [...forms, ...owners];
};

/** The places of an adjective: common, neuter (and adverb), and plural or definite. */
export const adjective = (written: string): Forms => {
  const [base = '', ...rest] = written.split(' ');
  return rest.length === 0 ? [base, `${base}t`, `${base}a`] : [base, ...rest];
};
