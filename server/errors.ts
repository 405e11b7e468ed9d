import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as StrapiUtils from '@strapi/utils';
import type { Strapi } from './strapi';

type StrapiErrors = typeof StrapiUtils.errors;

type ErrorOfStatus = new (message: string) => Error;

/** What is used of the classes. */
interface Known {
  readonly errors: StrapiErrors;
  /** `http-errors`' own, the very copy that Strapi knows its conflicts by. */
  readonly Conflict: ErrorOfStatus;
  readonly Forbidden: ErrorOfStatus;
}

let known: Known | undefined;

/**
 * Strapi's own error classes, from the very copy that Strapi runs on.
 *
 * Strapi tells its errors by `instanceof`. A copy of `@strapi/utils` that came
 * with us would make every refusal a 500; and asking npm for one could give the
 * app a newer copy beside Strapi's, with the same effect on Strapi's own errors.
 */
const errorsOf = (strapi: Strapi): StrapiErrors => knownOf(strapi).errors;

const knownOf = (strapi: Strapi): Known => {
  if (known !== undefined) return known;
  const fromApp = createRequire(join(strapi.dirs.app.root, 'package.json'));
  const fromStrapi = createRequire(fromApp.resolve('@strapi/strapi/package.json'));
  const fromCore = createRequire(fromStrapi.resolve('@strapi/core/package.json'));
  const fromUtils = createRequire(fromCore.resolve('@strapi/utils'));
  const { Conflict, Forbidden } = fromUtils('http-errors') as Omit<Known, 'errors'>;
  known = { errors: (fromCore('@strapi/utils') as typeof StrapiUtils).errors, Conflict, Forbidden };
  return known;
};

/** One thing wrong, as Strapi's forms and clients read it. */
export interface Wrong {
  readonly path: readonly string[];
  readonly message: string;
}

/** A 400 that names what is wrong, in one sentence and by path. */
export const invalid = (strapi: Strapi, message: string, wrong: readonly Wrong[]): Error =>
  invalidWith(strapi, message, {
    errors: wrong.map((each) => ({ ...each, name: 'ValidationError' })),
  });

/** A 400 with details of its own. */
export const invalidWith = (strapi: Strapi, message: string, details: object): Error => {
  const { ValidationError } = errorsOf(strapi);
  return new ValidationError(message, details);
};

/** A 413. */
export const tooLarge = (strapi: Strapi, message: string): Error => {
  const { PayloadTooLargeError } = errorsOf(strapi);
  return new PayloadTooLargeError(message);
};

/** A 404. */
export const notFound = (strapi: Strapi, message?: string): Error => {
  const { NotFoundError } = errorsOf(strapi);
  return new NotFoundError(message);
};

/** A 403. Of its own kind of it Strapi tells clients no more than that; with a sentence it is another. */
export const forbidden = (strapi: Strapi, message?: string): Error => {
  const { errors, Forbidden } = knownOf(strapi);
  if (message === undefined) return new errors.ForbiddenError();
  return Object.assign(new Forbidden(message), { details: {} });
};

/** A 409. @param cause what is not for clients, but for whoever looks further */
export const conflict = (strapi: Strapi, message: string, cause: unknown): Error => {
  const { Conflict } = knownOf(strapi);
  return Object.assign(new Conflict(message), { details: {}, cause });
};
