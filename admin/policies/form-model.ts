import { z } from 'zod';
import type { Json } from '../../src/canonical/json';
import type { Kind } from '../../src/kinds/kind';
import type { Kinds } from '../../src/kinds/kinds';

/** How one setting is edited, as its schema tells. */
export type Shape =
  | { readonly is: 'text'; readonly isLong: boolean }
  | { readonly is: 'number'; readonly min?: number; readonly max?: number }
  | { readonly is: 'flag' }
  | { readonly is: 'oneOf'; readonly values: readonly string[] }
  | { readonly is: 'someOf'; readonly values: readonly string[] }
  /** Several of the options the same settings list. */
  | { readonly is: 'amongOptions' }
  | { readonly is: 'words' }
  | { readonly is: 'localized' }
  | { readonly is: 'options' }
  | { readonly is: 'parts' }
  | { readonly is: 'path' }
  | { readonly is: 'paths' }
  | { readonly is: 'object'; readonly members: readonly Member[] }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'alternatives'; readonly tag: string; readonly among: readonly Alternative[] }
  /** What no form can be made for: edited as JSON. */
  | { readonly is: 'other' };

export interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly isRequired: boolean;
  /** What holds where nothing is written. */
  readonly otherwise: Json | undefined;
  /** What the schema itself says of it: for kinds that others wrote. */
  readonly title: string | undefined;
  readonly description: string | undefined;
}

export interface Alternative {
  readonly value: string;
  readonly members: readonly Member[];
}

type Schema = z.core.JSONSchema.BaseSchema;

/** Filled in from the organisation when the policy is used; never written by hand. */
const filledIn: Readonly<Record<string, readonly string[]>> = { unit: ['units'] };

/** The form for a kind's settings, made from the schema that reads them. */
export const formFor = (kind: Kind, kinds: Kinds): readonly Member[] => {
  const schema = z.toJSONSchema(kind.settings(kinds), { io: 'input', unrepresentable: 'any' });
  const hidden = filledIn[kind.name] ?? [];
  return membersOf(schema).filter(({ name }) => !hidden.includes(name));
};

const membersOf = (schema: Schema): readonly Member[] => {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, asSchema(property)] as const
  );
  const hasOptions = properties.some(([name, each]) => shapeOf(each, name).is === 'options');
  return properties.map(([name, property]) => ({
    name,
    shape: shapeOf(property, name, hasOptions),
    isRequired: (schema.required ?? []).includes(name),
    otherwise: property.default as Json | undefined,
    title: property.title,
    description: property.description,
  }));
};

const shapeOf = (schema: Schema, name: string, besideOptions = false): Shape => {
  if (schema.$ref !== undefined) return { is: 'other' };
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) return alternativesOf(alternatives.map(asSchema));
  if (schema.enum !== undefined) return { is: 'oneOf', values: schema.enum.map(String) };
  switch (schema.type) {
    case 'boolean':
      return { is: 'flag' };
    case 'integer':
    case 'number':
      return {
        is: 'number',
        ...(schema.minimum !== undefined && { min: schema.minimum }),
        ...(schema.maximum !== undefined && { max: schema.maximum }),
      };
    case 'string':
      return /^(path|.*Path)$/.test(name)
        ? { is: 'path' }
        : { is: 'text', isLong: (schema.maxLength ?? 0) > 500 };
    case 'array':
      return listOf(asSchema(schema.items), name, besideOptions);
    case 'object':
      return objectOf(schema);
    default:
      return { is: 'other' };
  }
};

const objectOf = (schema: Schema): Shape => {
  const names = Object.keys(schema.properties ?? {});
  if (names.length === 0) return { is: 'other' };
  if (names.every((name) => name === 'sv' || name === 'en')) return { is: 'localized' };
  return { is: 'object', members: membersOf(schema) };
};

const listOf = (items: Schema, name: string, besideOptions: boolean): Shape => {
  const names = Object.keys(items.properties ?? {});
  if (names.includes('value') && names.includes('label')) return { is: 'options' };
  if (names.includes('kind') && names.includes('settings')) return { is: 'parts' };
  if (items.enum !== undefined) return { is: 'someOf', values: items.enum.map(String) };
  if (items.type === 'string' && besideOptions) return { is: 'amongOptions' };
  if (items.type === 'string') return /paths$/i.test(name) ? { is: 'paths' } : { is: 'words' };
  return items.type === undefined ? { is: 'other' } : { is: 'list', of: shapeOf(items, '') };
};

/** Objects told apart by one member each has a value of its own for; other unions are left as JSON. */
const alternativesOf = (branches: readonly Schema[]): Shape => {
  const tag = Object.keys(branches[0]?.properties ?? {}).find((name) =>
    branches.every((branch) => tagIn(branch, name) !== undefined)
  );
  if (tag === undefined) return { is: 'other' };
  const among = branches.map((branch) => ({
    value: tagIn(branch, tag) ?? '',
    members: membersOf(branch).filter(({ name }) => name !== tag),
  }));
  return { is: 'alternatives', tag, among };
};

const tagIn = (branch: Schema, name: string): string | undefined => {
  const value = asSchema(branch.properties?.[name]).const;
  return typeof value === 'string' ? value : undefined;
};

/** A schema can be `true`: anything goes. */
const asSchema = (schema: unknown): Schema =>
  typeof schema === 'object' && schema !== null ? (schema as Schema) : {};
