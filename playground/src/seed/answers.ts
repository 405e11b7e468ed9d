import type { units } from '../../config/checklist/units';
import type { Calendar } from './calendar';

/** What can be answered under the policy, by item; the values as the plugin keeps them. */
export interface Answers {
  readonly sender?: Choice;
  readonly 'what-how-when'?: { readonly how?: Choice; readonly when?: string };
  readonly audience?: Choice & { readonly description?: string };
  readonly 'plain-language'?: PlainLanguage;
  readonly anchored?: {
    readonly with?: { readonly name: string; readonly role?: string };
    readonly when?: string;
    readonly reference?: string;
  };
  readonly change?: Choice;
  readonly 'communication-plan'?: string;
  readonly publicity?: Choice;
  readonly truthful?: Declaration;
  readonly inclusive?: Declaration;
  readonly 'agenda-2030'?: Choice;
}

export type ItemName = keyof Answers;

interface Choice {
  readonly selected: readonly string[];
}

interface Declaration {
  readonly declared: true;
  readonly name: string;
}

interface PlainLanguage extends Declaration {
  /** How many remarks were left in the text, and why. */
  readonly left?: number;
  readonly why?: string;
}

type Unit = (typeof units)[number]['key'] | 'hela-organisationen';

type Reader = 'invanare' | 'foretagare' | 'besokare' | 'samarbetspartner' | 'media' | 'medarbetare';

export const from = (unit: Unit): Choice => ({ selected: [unit] });

export const to = (...readers: readonly Reader[]): Choice => ({ selected: readers });

export const yes: Choice = { selected: ['ja'] };

export const no: Choice = { selected: ['nej'] };

export const signed = (name: string): Declaration => ({ declared: true, name });

/** Read through, with so many remarks left in it, for a reason. */
export const signedLeaving = (name: string, left: number, why: string): PlainLanguage => ({
  ...signed(name),
  left,
  why,
});

/** Who knew of it within the municipality, how many days ago, and where that is on file. */
export const anchoredWith = (
  today: Calendar,
  daysAgo: number,
  [name, role]: readonly [name: string, role: string],
  reference: string
): NonNullable<Answers['anchored']> => ({
  with: { name, role },
  when: today.iso(-daysAgo),
  reference,
});
