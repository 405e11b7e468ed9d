import type { ContentSchema } from '../../src/content/schema';
import { contentSchemaOf } from '../content/content-schema';
import { contentQuery } from '../content/read-rows';
import { invalid } from '../errors';
import { asUid, type Strapi } from '../strapi';
import { currentBatch } from './batch';
import { rowsContaining, type ContainingRow } from './components';
import { currentPassage, isDocumentWrite } from './passage';
import type { Gate } from './transaction';

/** What the belt looks at in a database lifecycle event. */
interface Event {
  readonly model: { readonly uid: string };
  readonly params: {
    readonly data?: unknown;
    readonly where?: unknown;
  };
}

type Data = Readonly<Record<string, unknown>>;

/**
 * The layer under the gate: refuses every public row that did not come through
 * it, written by whatever code directly to the database layer.
 *
 * @returns a subscriber for `strapi.db.lifecycles`; for types nobody governs it
 *   looks in a map and is done
 */
export const createBelt = (gate: Gate) => {
  const { strapi } = gate;
  const governed = governedSchemas(gate);

  const beforeCreate = ({ model, params }: Event): void => {
    if (!governed().schemas.has(model.uid)) return;
    refuseUnticketed(gate, model.uid, params.data as Data | undefined);
  };

  const beforeCreateMany = ({ model, params }: Event): void => {
    if (!governed().schemas.has(model.uid)) return;
    for (const data of (params.data ?? []) as Data[]) refuseUnticketed(gate, model.uid, data);
  };

  const beforeWrite = async ({ model, params }: Event): Promise<void> => {
    const { schemas, components } = governed();
    const schema = schemas.get(model.uid);
    if (schema !== undefined) await onRows(schema, params);
    else if (components.has(model.uid)) await onComponents(model.uid, params.where);
  };

  const onRows = async (schema: ContentSchema, { data, where }: Event['params']) => {
    const written = (data ?? {}) as Data;
    if (isSet(written['publishedAt'])) refuse(gate, schema.uid);
    if (!writesContent(schema, written)) return;
    currentBatch()?.invalidate();
    // Strapi's own draft writes say that they are, and cost no look.
    if (written['publishedAt'] === null && currentPassage() === undefined) return;
    const rows = (await contentQuery(strapi, schema.uid).findMany({
      where: where as never,
      select: ['documentId', 'locale', 'publishedAt'],
    })) as Omit<ContainingRow, 'uid'>[];
    admit(
      gate,
      rows.map((row) => ({ ...row, uid: schema.uid }))
    );
  };

  const onComponents = async (uid: string, where: unknown): Promise<void> => {
    // Writing a document writes its components; only on its way to the public
    // does it matter which.
    if (isDocumentWrite() && currentPassage() === undefined) return;
    currentBatch()?.invalidate();
    admit(gate, await rowsContaining(strapi, governed().schemas, uid, where));
  };

  const beforeRemove = async ({ model, params }: Event): Promise<void> => {
    if (!governed().components.has(model.uid) || isDocumentWrite()) return;
    admit(gate, await rowsContaining(strapi, governed().schemas, model.uid, params.where));
  };

  return {
    beforeCreate,
    beforeCreateMany,
    beforeUpdate: beforeWrite,
    beforeUpdateMany: beforeWrite,
    beforeDelete: beforeRemove,
    beforeDeleteMany: beforeRemove,
  };
};

interface Governed {
  readonly schemas: ReadonlyMap<string, ContentSchema>;
  /** Every component that some governed type may contain. */
  readonly components: ReadonlySet<string>;
}

const nothing: Governed = { schemas: new Map(), components: new Set() };

/** What the belt looks after: worked out anew only when other policies come into force. */
const governedSchemas = ({ strapi, policies }: Gate): (() => Governed) => {
  let worked: { readonly of: unknown; readonly governed: Governed } | undefined;
  return () => {
    const known = policies.known();
    if (known === undefined) return nothing;
    if (worked?.of !== known) {
      const schemas = new Map(
        known.governedTypes
          .filter((uid) => (strapi.contentType(asUid(uid)) as unknown) !== undefined)
          .map((uid) => [uid, contentSchemaOf(strapi, uid)])
      );
      const all = [...schemas.values()].flatMap((schema) => Object.keys(schema.components));
      worked = { of: known, governed: { schemas, components: new Set(all) } };
    }
    return worked.governed;
  };
};

/** A row without `publishedAt: null` is public: leaving it out means now. */
const refuseUnticketed = (gate: Gate, uid: string, data: Data | undefined): void => {
  if (data?.['publishedAt'] === null) return;
  const passage = currentPassage();
  const isTicketed =
    passage?.isOf(uid, data?.['documentId']) === true && passage.useTicket(data?.['locale']);
  if (!isTicketed) refuse(gate, uid);
};

/**
 * Rows of the document on its way through the gate are noted, to be judged again
 * before it is through; any other public row is refused.
 */
const admit = (gate: Gate, rows: readonly ContainingRow[]): void => {
  const passage = currentPassage();
  for (const { uid, documentId, locale, publishedAt } of rows) {
    if (passage?.isOf(uid, documentId) === true) passage.touched.add(locale ?? null);
    else if (isSet(publishedAt)) refuse(gate, uid);
  }
};

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/** Moving a row to another document or locale changes what that one says. */
const writesContent = (schema: ContentSchema, data: Data): boolean =>
  Object.keys(data).some(
    (name) => name === 'documentId' || name === 'locale' || schema.attributes[name] !== undefined
  );

/** @throws a refusal, unless every policy about the type is only on trial */
const refuse = ({ strapi, policies }: Gate, uid: string): void => {
  if (policies.enforces(uid)) throw refused(strapi, uid);
};

const refused = (strapi: Strapi, uid: string): Error => {
  const message = `The publication checklist governs ${uid}: its public versions are written by publishing, not directly. Use strapi.documents("${uid}").publish().`;
  return invalid(strapi, message, [{ path: ['publishedAt'], message }]);
};
