/**
 * The slice of a Strapi schema that the core needs: which attributes a document
 * has and how they nest. Plain data, so that server and browser can share it.
 */
export interface Attribute {
  /** Strapi's attribute type: `string`, `blocks`, `component`, `relation` … */
  readonly type: string;
  /** The component of a `component` attribute. */
  readonly component?: string;
  readonly repeatable?: boolean;
  /** The components a `dynamiczone` may hold. */
  readonly components?: readonly string[];
  /** Several files (`media`) or several documents (`relation`). */
  readonly multiple?: boolean;
  /** What a `relation` points at. */
  readonly target?: string;
  /** What an `enumeration` is one of. */
  readonly values?: readonly string[];
}

export type Attributes = Readonly<Record<string, Attribute>>;

export interface ContentSchema {
  readonly uid: string;
  /** Only the attributes that are the document's own content: see `ownAttributes` on the server. */
  readonly attributes: Attributes;
  readonly components: Readonly<Record<string, Attributes>>;
}

/** The attributes of a component, or none when the component is gone. */
export const componentAttributes = (schema: ContentSchema, uid: unknown): Attributes =>
  (typeof uid === 'string' ? schema.components[uid] : undefined) ?? {};
