import type { Context } from 'koa';
import type { ContentSchema } from '../../src/content/schema';
import { forbidden, notFound } from '../errors';
import { asUid, type Strapi } from '../strapi';

export type Right = 'read' | 'update' | 'publish';

interface Address {
  readonly uid: string;
  readonly documentId?: string | undefined;
  readonly locale?: string | undefined;
}

/** The content manager's own judge of who may do what with a document. */
interface PermissionChecker {
  readonly cannot: Readonly<Record<Right, (entity?: unknown, field?: string) => boolean>>;
  /** Queries that name whatever the rules of a right ask about. */
  readonly sanitizedQuery: Readonly<Record<Right, (query: object) => Promise<object>>>;
}

interface PermissionCheckers {
  readonly create: (who: { userAbility: unknown; model: string }) => PermissionChecker;
}

/** The content manager's way to load what such a query asks about. */
type PopulateBuilder = (uid: string) => {
  readonly populateFromQuery: (query: object) => {
    readonly build: () => Promise<object | undefined>;
  };
};

/** Strapi's translation of a query as clients write it into one for the database. */
interface QueryParams {
  readonly transform: (
    uid: string,
    query: object
  ) => { readonly where?: Readonly<Record<string, unknown>> };
}

/** Strapi's judge of what callers of the public API may do. */
interface Scopes {
  readonly verify: (auth: unknown, needed: { scope: readonly string[] }) => Promise<void>;
}

/** Whom a request comes from, in the ways its state can say. */
interface Caller {
  readonly auth?: { readonly strategy?: { readonly name?: string } };
  readonly userAbility?: unknown;
}

/**
 * Lets a request through if its sender may read the document it is about, and
 * update or publish it where that is asked: the checklist says too much of a text
 * to whoever may not read it, and every reply holds it.
 * @throws NotFoundError for a document that is not there, and for one that is not theirs
 *   to see: whoever tries ids learns nothing of which there are
 * @throws ForbiddenError for one that is not theirs to touch
 */
export const requireDocumentAccess = async (
  strapi: Strapi,
  ctx: Context,
  address: Address,
  right: Right
): Promise<void> => {
  const caller = ctx.state as Caller;
  if (caller.userAbility === undefined) {
    await requireScope(strapi, caller, address.uid, right);
    if (address.documentId !== undefined) await findDraft(strapi, address, {});
    return;
  }
  const checker = checkerFor(strapi, caller, address.uid);
  if (checker.cannot.read() || checker.cannot[right]()) throw forbidden(strapi);
  if (address.documentId === undefined) return;
  if (!(await holdsOn(strapi, checker, address, 'read'))) throw notFound(strapi);
  if (right === 'read' || (await holdsOn(strapi, checker, address, right))) return;
  throw forbidden(strapi);
};

/** Whether somebody has a right to the very document, by the rules that ask about it. */
const holdsOn = async (
  strapi: Strapi,
  checker: PermissionChecker,
  address: Address,
  right: Right
): Promise<boolean> => {
  const populate = await populateFor(strapi, checker, address.uid, right);
  return !checker.cannot[right](await findDraft(strapi, address, populate));
};

/**
 * Whether somebody may read what is kept about a document that is gone. Rules that
 * ask about the document cannot be asked any more, and count as against it.
 */
export const mayReadGone = async (strapi: Strapi, ctx: Context, address: Address) => {
  const isThere = await findDraft(strapi, address, {}).then(
    () => true,
    () => false
  );
  const { uid, locale } = address;
  return !isThere && !checkerFor(strapi, ctx.state, uid).cannot.read({ locale });
};

/** The attributes a person of the admin panel may read; none for callers of the public API. */
export const readableAttributes = (
  strapi: Strapi,
  ctx: Context,
  schema: ContentSchema
): readonly string[] => {
  const caller = ctx.state as Caller;
  if (caller.userAbility === undefined) return [];
  const { cannot } = checkerFor(strapi, caller, schema.uid);
  return Object.keys(schema.attributes).filter((name) => !cannot.read(undefined, name));
};

/**
 * What somebody of the admin panel may read, field by field. Strapi gives rights to the
 * fields of a component one by one (`contact.email`), and to a dynamic zone as a whole.
 */
export const fieldReader = (
  strapi: Strapi,
  ctx: Context,
  uid: string
): ((path: string) => boolean) => {
  const caller = ctx.state as Caller;
  if (caller.userAbility === undefined) return () => false;
  const { cannot } = checkerFor(strapi, caller, uid);
  return (path) =>
    path
      .split('.')
      .some((_step, index, steps) => !cannot.read(undefined, steps.slice(0, index + 1).join('.')));
};

/** Whether somebody of the admin panel may read anything of a type. */
export const mayReadType = (strapi: Strapi, ctx: Context, uid: string): boolean =>
  !checkerFor(strapi, ctx.state, uid).cannot.read();

/** What a right to read depends on, as a query of the type; nothing where it depends on nothing. */
export const readFilters = async (
  strapi: Strapi,
  ctx: Context,
  uid: string
): Promise<Readonly<Record<string, unknown>>> => {
  const { sanitizedQuery } = checkerFor(strapi, ctx.state, uid);
  const params = strapi.get<QueryParams>('query-params');
  return params.transform(uid, await sanitizedQuery.read({})).where ?? {};
};

/** Of some documents, those that somebody may read in a locale. */
export const readableDocuments = async (
  strapi: Strapi,
  ctx: Context,
  uid: string,
  documentIds: readonly string[],
  locale: string | undefined
): Promise<string[]> => {
  if (!mayReadType(strapi, ctx, uid)) throw forbidden(strapi);
  return readableBy(strapi, (ctx.state as Caller).userAbility, uid, documentIds, locale);
};

/**
 * The same for somebody who is not asking just now.
 * @param userAbility what Strapi's permission engine says that they may do
 */
export const readableBy = async (
  strapi: Strapi,
  userAbility: unknown,
  uid: string,
  documentIds: readonly string[],
  locale: string | undefined
): Promise<string[]> => {
  const checker = checkerFor(strapi, { userAbility }, uid);
  if (checker.cannot.read()) return [];
  const populate = await populateFor(strapi, checker, uid, 'read');
  const drafts = await findDrafts(strapi, uid, documentIds, locale, populate);
  return drafts.filter((draft) => !checker.cannot.read(draft)).map(({ documentId }) => documentId);
};

/**
 * The same for drafts that are read anyway, a row at a time; undefined where somebody's
 * rights ask about more than the row itself, its author say.
 */
export const rowReader = async (
  strapi: Strapi,
  ctx: Context,
  uid: string
): Promise<((row: object) => boolean) | undefined> => {
  const checker = checkerFor(strapi, ctx.state, uid);
  const populate = await populateFor(strapi, checker, uid, 'read');
  return Object.keys(populate).length > 0 ? undefined : (row) => !checker.cannot.read(row);
};

const checkerFor = (strapi: Strapi, { userAbility }: Caller, model: string): PermissionChecker => {
  const checkers = strapi
    .plugin('content-manager')
    .service<PermissionCheckers>('permission-checker');
  return checkers.create({ userAbility, model });
};

/** Tokens and users of the public API hold scopes a content type, not rules a document. */
const requireScope = async (strapi: Strapi, { auth }: Caller, uid: string, right: Right) => {
  // The public API knows no right to publish: who may update may.
  const scope = [`${uid}.${right === 'read' ? 'findOne' : 'update'}`];
  const scopes = strapi.get<Scopes>('auth');
  await scopes.verify(auth, { scope });
};

const populateFor = async (
  strapi: Strapi,
  checker: PermissionChecker,
  uid: string,
  right: Right
): Promise<object> => {
  const builder = strapi.plugin('content-manager').service<PopulateBuilder>('populate-builder');
  const query = await checker.sanitizedQuery[right]({});
  return (await builder(uid).populateFromQuery(query).build()) ?? {};
};

const findDraft = async (
  strapi: Strapi,
  { uid, documentId, locale }: Address,
  populate: object
): Promise<{ documentId: string }> => {
  const documentIds = documentId === undefined ? [] : [documentId];
  const [draft] = await findDrafts(strapi, uid, documentIds, locale, populate);
  if (draft === undefined) throw notFound(strapi);
  return draft;
};

const findDrafts = async (
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[],
  locale: string | undefined,
  populate: object
): Promise<{ documentId: string }[]> =>
  strapi.documents(asUid(uid)).findMany({
    filters: { documentId: { $in: [...documentIds] } },
    status: 'draft',
    // Of all locales there are as many rows as there happen to be.
    ...(locale !== '*' && { limit: documentIds.length }),
    populate,
    ...(locale !== undefined && { locale }),
  } as never);

/** Content types reach us as text from an address; those that are none are nobody's. */
export const requireGovernedType = (strapi: Strapi, uid: string, isGoverned: boolean): void => {
  if (!isGoverned || (strapi.contentType(asUid(uid)) as unknown) === undefined) {
    throw notFound(strapi, 'No policy governs this content type.');
  }
};
