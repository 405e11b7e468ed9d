import { z } from 'zod';
import { parsePath } from '../../content/path';

/**
 * A condition over a document's content and answers, closed on purpose: every
 * one can be checked before it is used, shown as a sentence, and can say which
 * of its parts decided.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

/** One comparison: what is looked at, how, and with what. */
export type Leaf = Subject & Comparison;

type Subject =
  /** A path into the content; where it leads to several places, one that fits is enough. */
  | { readonly field: string }
  /** An item's key, then a path into its answer: `publicity.selected`. */
  | { readonly answer: string };

export type Comparison =
  | { readonly is: 'filled' | 'empty' }
  | { readonly is: 'equalTo' | 'notEqualTo'; readonly value: Scalar }
  | { readonly is: 'oneOf'; readonly values: readonly Scalar[] }
  | { readonly is: 'greaterThan' | 'lessThan'; readonly value: number | string };

export type Scalar = string | number | boolean;

const scalar = z.union([z.string().max(500), z.number(), z.boolean()]);
const order = z.union([z.string().max(500), z.number()]);

const field = z
  .string()
  .max(200)
  .refine((path) => parsePath(path) !== undefined, { message: 'path.malformed' });

const answer = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)*$/)
  .max(200);

const comparing = <S extends z.core.$ZodShape>(subject: S) =>
  z.discriminatedUnion('is', [
    z.strictObject({ ...subject, is: z.enum(['filled', 'empty']) }),
    z.strictObject({ ...subject, is: z.enum(['equalTo', 'notEqualTo']), value: scalar }),
    z.strictObject({ ...subject, is: z.literal('oneOf'), values: z.array(scalar).min(1).max(100) }),
    z.strictObject({ ...subject, is: z.enum(['greaterThan', 'lessThan']), value: order }),
  ]);

/** The condition language, as a schema. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1).max(20) }),
    z.strictObject({ any: z.array(condition).min(1).max(20) }),
    z.strictObject({ not: condition }),
    comparing({ field }),
    comparing({ answer }),
  ])
);

/** Every comparison in a condition, wherever it is nested. */
export const leavesOf = (tree: Condition): readonly Leaf[] => {
  if ('all' in tree) return tree.all.flatMap(leavesOf);
  if ('any' in tree) return tree.any.flatMap(leavesOf);
  if ('not' in tree) return leavesOf(tree.not);
  return [tree];
};
