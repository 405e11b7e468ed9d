import type { ContentSchema } from '../../src/content/schema';
import type { Kinds } from '../../src/kinds/kinds';
import { distinct, type Problem } from '../../src/language/issues';
import type { Language } from '../../src/language/localized';
import type { Organisation } from '../../src/organisation/organisation';
import { misfits } from '../../src/policy/misfits';
import type { Policy } from '../../src/policy/policy';
import { readPolicy } from '../../src/policy/read';
import { resolved } from '../../src/policy/resolved';
import { hopelessIn, type Surroundings } from '../../src/policy/satisfiable';
import { itemName, itemsOf, type Draft } from './draft';
import type { Path } from './json-path';

/** A draft as far as it can be read in the browser. */
export interface Reading {
  /** The policy it is, where nothing keeps it from being one. */
  readonly policy: Policy | undefined;
  /** What keeps it from being activated. */
  readonly problems: readonly Problem[];
  /** What whoever writes it should know, and may do all the same. */
  readonly warnings: readonly Problem[];
}

/** Where a draft is to be in force. */
export interface Around {
  /** Of the content types there are. */
  readonly schemas: readonly ContentSchema[];
  readonly kinds: Kinds;
  /** Who and what there is to ask for; where it is not known, nothing is told by it. */
  readonly place?: {
    readonly roles: Surroundings['roles'];
    readonly organisation: Organisation;
  };
}

/** Reads a draft by the server's own rules, and tells it against the place it is for. */
export const readDraft = (draft: Draft, around: Around, language: Language): Reading => {
  const { kinds, place } = around;
  const read = readPolicy(draft, kinds, language);
  if (!read.ok) return { policy: undefined, problems: read.problems, warnings: [] };
  const { policy } = read;
  const schemas = around.schemas.filter(({ uid }) => policy.contentTypes.includes(uid));
  const strays = schemas.flatMap((schema) => misfits(policy, schema, kinds, language));
  const hopeless =
    place === undefined
      ? { problems: [], warnings: [] }
      : hopelessIn(
          resolved(policy, place.organisation, kinds),
          { schemas, roles: place.roles, kinds },
          language
        );
  return {
    policy,
    problems: distinct([...strays, ...hopeless.problems]),
    warnings: distinct(hopeless.warnings),
  };
};

/** What is wrong right here. */
export const problemAt = (problems: readonly Problem[], path: Path): string | undefined =>
  sentenceOf(problems.filter((problem) => isSame(problem.path, path)));

/** What is wrong here or anywhere further in: for an editor that shows its parts as one. */
export const problemWithin = (problems: readonly Problem[], path: Path): string | undefined =>
  sentenceOf(problems.filter((problem) => isSame(problem.path.slice(0, path.length), path)));

export const countWithin = (problems: readonly Problem[], path: Path): number =>
  problems.filter((problem) => isSame(problem.path.slice(0, path.length), path)).length;

/** Which part of the page a problem is on. */
export const tabOf = ({ path }: Problem): 'items' | 'scope' =>
  path[0] === 'items' ? 'items' : 'scope';

/** The item a problem is about, by its place; undefined for the policy itself. */
export const itemOf = ({ path }: Problem): number | undefined =>
  path[0] === 'items' && path[1] !== undefined ? Number(path[1]) : undefined;

/** What a problem is about, as a reader would say it: the item's name. */
export const nameOfItem = (problem: Problem, draft: Draft, language: Language): string => {
  const index = itemOf(problem);
  return index === undefined ? '' : itemName(itemsOf(draft)[index], language);
};

const isSame = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);

const sentenceOf = (problems: readonly Problem[]): string | undefined =>
  problems.length === 0
    ? undefined
    : [...new Set(problems.map(({ message }) => message))].join(' ');
