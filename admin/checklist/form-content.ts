import { canonicalJson, isMembers, type Json } from '../../src/canonical/json';
import type { Attribute, ContentSchema } from '../../src/content/schema';
import { normaliseValues, type Values } from '../../src/content/values';

/** A form of the content manager: what is in it, and what it began with. */
export interface FormContent {
  readonly values: Readonly<Record<string, unknown>>;
  readonly initialValues: Readonly<Record<string, unknown>>;
}

/** What a form holds, in the core's terms. */
export interface UnsavedContent {
  readonly values: Values;
  /** Attributes that differ from the saved draft. */
  readonly changed: readonly string[];
}

/**
 * Reads a form as the document it would be if it were saved now. Relations are
 * kept by the form as changes to what is saved, so they are applied to it.
 */
export const unsavedContent = (
  schema: ContentSchema,
  saved: Values,
  form: FormContent
): UnsavedContent => {
  const inForm = Object.keys(schema.attributes).filter((name) => name in form.values);
  const current = normaliseValues(schema, form.values);
  const initial = normaliseValues(schema, form.initialValues);
  const values: Record<string, Json> = { ...saved };
  const changed: string[] = [];
  for (const name of inForm) {
    const attribute = schema.attributes[name];
    if (attribute?.type === 'relation') {
      const links = linksIn(form.values[name]);
      if (links === undefined) continue;
      changed.push(name);
      put(values, name, relinked(attribute, saved[name], links));
      continue;
    }
    put(values, name, current[name]);
    if (!same(current[name], initial[name]) || holdsLinks(form.values[name])) changed.push(name);
  }
  return { values, changed };
};

const put = (values: Record<string, Json>, name: string, value: Json | undefined): void => {
  if (value === undefined) Reflect.deleteProperty(values, name);
  else values[name] = value;
};

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null);

interface Links {
  readonly connect: readonly { readonly documentId?: string }[];
  readonly disconnect: readonly { readonly documentId?: string }[];
}

/** The changes a form has noted to a relation; undefined where it has noted none. */
const linksIn = (value: unknown): Links | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { connect = [], disconnect = [] } = value as Partial<Links>;
  if (!Array.isArray(connect) || !Array.isArray(disconnect)) return undefined;
  return connect.length + disconnect.length > 0 ? { connect, disconnect } : undefined;
};

/** Whether a component in the form has links noted somewhere inside it. */
const holdsLinks = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return linksIn(value) !== undefined || Object.values(value).some(holdsLinks);
};

const relinked = (
  attribute: Attribute,
  saved: Json | undefined,
  { connect, disconnect }: Links
): Json | undefined => {
  const added = connect.flatMap(({ documentId }) =>
    documentId === undefined ? [] : [{ documentId }]
  );
  if (attribute.multiple !== true) {
    return added.at(-1) ?? (disconnect.length > 0 ? undefined : saved);
  }
  const gone = disconnect.map(({ documentId }) => documentId);
  const kept = (Array.isArray(saved) ? (saved as Json[]) : []).filter(
    (link) => !isMembers(link) || !gone.includes(link['documentId'] as string)
  );
  const linked = [...kept, ...added];
  return linked.length === 0 ? undefined : linked;
};
