import type { Problem } from '../../src/language/issues';

/** What went wrong with a request, as far as a page can do something about it. */
export interface Failure {
  readonly status: number | undefined;
  readonly message: string;
  readonly problems: readonly Problem[];
  /** What somebody else saved meanwhile, of a save that came too late. */
  readonly current: unknown;
}

interface Refused {
  readonly status?: number;
  readonly message?: string;
  readonly details?: {
    readonly errors?: readonly Problem[];
    readonly problems?: readonly Problem[];
    readonly current?: unknown;
  };
}

export const failureOf = (error: unknown): Failure => {
  const { status, message = '', details } = error as Refused;
  const told = details?.errors ?? details?.problems ?? [];
  return {
    status,
    message,
    // The server names the body's member first; the page knows the draft alone.
    problems: told.map((each) => ({
      ...each,
      path: ['draft', 'organisation'].includes(each.path[0] ?? '') ? each.path.slice(1) : each.path,
    })),
    current: details?.current,
  };
};

/** What somebody else saved meanwhile; undefined where the failure is another. */
export const conflictIn = (error: unknown): unknown => {
  const { status, current } = failureOf(error);
  return status === 409 ? current : undefined;
};
