import { inBrief } from '../../src/language/in-brief';
import type { Context } from 'koa';
import type { RefusalDetails } from '../../src/contracts/refusal';
import { contentSchemaOf } from '../content/content-schema';
import { contentQuery } from '../content/read-rows';
import { untilThrough } from '../database/again';
import { holdDocuments } from '../database/hold';
import { transact } from '../database/transact';
import type { Strapi } from '../strapi';
import { refusalIn, refusalOf } from '../judgement/refusal';
import { publishTogether, recordRefusal, type Gate } from './transaction';

type Action = (ctx: Context, next?: unknown) => Promise<unknown>;
type Controller = Readonly<Record<string, Action>>;

/** The registry of controllers, as far as it is used here. */
interface Controllers {
  readonly extend: (uid: string, wrap: (controller: Controller) => Controller) => void;
}

/**
 * Adds to the content manager what its editors need of a refusal: nothing they
 * wrote is lost, and a bulk says which entries were held and why. What it does in a
 * transaction of its own is done anew where somebody else was in the way.
 */
export const wrapContentManager = (gate: Gate): void => {
  const controllers = gate.strapi.get<Controllers>('controllers');
  controllers.extend('plugin::content-manager.collection-types', (controller) => ({
    ...controller,
    publish: keepingEdits(gate, controller, (ctx) =>
      isNew(ctx) ? controller['create'] : controller['update']
    ),
    bulkPublish: asOneBatch(gate, controller),
    bulkUnpublish: untilDone(gate, controller['bulkUnpublish']),
    bulkDelete: untilDone(gate, controller['bulkDelete']),
    unpublish: untilDone(gate, controller['unpublish']),
  }));
  controllers.extend('plugin::content-manager.single-types', (controller) => ({
    ...controller,
    publish: keepingEdits(gate, controller, () => controller['createOrUpdate']),
    unpublish: untilDone(gate, controller['unpublish']),
  }));
};

const isNew = (ctx: Context): boolean => paramsOf(ctx)['id'] === undefined;

const paramsOf = (ctx: Context) =>
  (ctx as unknown as { params: Record<string, string | undefined> }).params;

type SaveFor = (ctx: Context) => Action | undefined;

/**
 * The content manager writes the edits and publishes in one transaction, so a
 * refusal undoes the writing too. Here it is done once more, as the plain save
 * it would have been: the editor reads "saved as draft, not published".
 */
const keepingEdits =
  (gate: Gate, controller: Controller, saveFor: SaveFor): Action =>
  async (ctx, next) => {
    await prepareEdited(gate, ctx, saveFor);
    const { model = '', id } = paramsOf(ctx);
    const publish = async () => controller['publish']?.(ctx, next);
    if (!gate.policies.governs(model)) return publish();
    try {
      return await publishTogether(gate, model, id === undefined ? [] : [id], publish);
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal === undefined) throw error;
      await recordRefusal(gate.strapi, refusal);
      throw refusalOf(gate, refusal, await saveEdits(gate.strapi, ctx, saveFor(ctx)));
    }
  };

/**
 * What kinds find out beforehand is about a saved text. Where that is needed the
 * edits are saved first: what is published is what was looked into.
 */
const prepareEdited = async (
  { strapi, facts }: Gate,
  ctx: Context,
  saveFor: SaveFor
): Promise<void> => {
  const params = paramsOf(ctx);
  const { model = '' } = params;
  if (!facts.areNeeded(model)) return;
  const saved = await saveEdits(strapi, ctx, saveFor(ctx));
  if (saved !== null) {
    // A new document must not be created a second time, nor its reply say that it was.
    params['id'] = saved.documentId;
    ctx.status = 200;
  }
  const documentId = params['id'] ?? (await anyDocumentOf(strapi, model));
  if (documentId !== undefined) await facts.prepare(model, [documentId], localeIn(ctx));
};

/** A single type has one document, which its routes do not name. */
const anyDocumentOf = async (strapi: Strapi, model: string): Promise<string | undefined> =>
  ((await contentQuery(strapi, model).findOne({ select: ['documentId'] })) as Draft | null)
    ?.documentId;

interface Draft {
  readonly documentId: string;
}

const localeIn = (ctx: Context): unknown =>
  (ctx.request as { body?: { locale?: unknown } }).body?.locale;

const saveEdits = async (
  strapi: Strapi,
  ctx: Context,
  save: Action | undefined
): Promise<RefusalDetails['saved']> => {
  if (save === undefined || !carriesEdits(strapi, ctx)) return null;
  try {
    await save(ctx);
    const { data } = ctx.body as { data: { documentId: string; locale?: string | null } };
    return { documentId: data.documentId, locale: data.locale ?? null };
  } catch (error) {
    // Whoever may publish but not edit had no edits to lose.
    strapi.log.debug(`The edits of a refused publish were not saved: ${inBrief(error)}`);
    return null;
  }
};

/** The body says which locale it is about, too; only fields of the document are edits. */
const carriesEdits = (strapi: Strapi, ctx: Context): boolean => {
  const { attributes } = contentSchemaOf(strapi, paramsOf(ctx)['model'] ?? '');
  const body = (ctx.request as { body?: object }).body ?? {};
  return Object.keys(body).some((field) => attributes[field] !== undefined);
};

/** Judged together, so that the refusal names every entry that is held. */
const asOneBatch =
  (gate: Gate, controller: Controller): Action =>
  async (ctx, next) => {
    const { documentIds } = (ctx.request as { body?: { documentIds?: unknown } }).body ?? {};
    const publish = async () => controller['bulkPublish']?.(ctx, next);
    const { model } = paramsOf(ctx);
    if (model === undefined || !isListOfText(documentIds) || !gate.policies.governs(model))
      return publish();
    if (gate.facts.areNeeded(model)) await gate.facts.prepare(model, documentIds, localeIn(ctx));
    try {
      return await publishTogether(gate, model, documentIds, publish);
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal !== undefined) await recordRefusal(gate.strapi, refusal);
      throw error;
    }
  };

/** Held in the same order by everybody, so that two who do this to several do not wait for each other. */
const untilDone =
  ({ strapi, policies }: Gate, action: Action | undefined): Action =>
  (ctx, next) => {
    const { model = '', id } = paramsOf(ctx);
    const act = async () => action?.(ctx, next);
    if (!policies.governs(model)) return act();
    const { documentIds = id === undefined ? [] : [id] } =
      (ctx.request as { body?: { documentIds?: unknown } }).body ?? {};
    return untilThrough(strapi, () =>
      transact(strapi, async () => {
        if (isListOfText(documentIds)) await holdDocuments(strapi, model, documentIds);
        return act();
      })
    );
  };

const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
