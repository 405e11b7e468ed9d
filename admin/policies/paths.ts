import {
  componentAttributes,
  type Attribute,
  type Attributes,
  type ContentSchema,
} from '../../src/content/schema';

/** One place in a content type that a policy can ask about. */
export interface ContentPath {
  readonly path: string;
  readonly type: string;
  /** What it can be, where the content type tells. */
  readonly values?: readonly string[];
  /** What the steps are called, from the top down. */
  readonly names: readonly string[];
}

/** Components can hold themselves; nobody asks about anything this deep. */
const deepest = 4;

const mediaFacts = ['alternativeText', 'caption', 'name', 'mime'];

/** Every path into a content type, components and zones entered. */
export const pathsInto = (
  schema: ContentSchema,
  labels: Readonly<Record<string, string>>
): readonly ContentPath[] => walk(schema, schema.attributes, labels, [], [], 0);

const walk = (
  schema: ContentSchema,
  attributes: Attributes,
  labels: Readonly<Record<string, string>>,
  above: readonly string[],
  names: readonly string[],
  depth: number
): readonly ContentPath[] =>
  depth >= deepest
    ? []
    : Object.entries(attributes).flatMap(([name, attribute]) => {
        const steps = [...above, name];
        const called = [...names, labels[steps.join('.')] ?? labels[plain(steps)] ?? name];
        const { type, values } = attribute;
        const here = { path: steps.join('.'), type, names: called, ...(values && { values }) };
        return [here, ...inside(schema, attribute, labels, steps, called, depth)];
      });

const inside = (
  schema: ContentSchema,
  attribute: Attribute,
  labels: Readonly<Record<string, string>>,
  steps: readonly string[],
  names: readonly string[],
  depth: number
): readonly ContentPath[] => {
  switch (attribute.type) {
    case 'component':
      return walk(
        schema,
        componentAttributes(schema, attribute.component),
        labels,
        steps,
        names,
        depth + 1
      );
    case 'dynamiczone':
      return (attribute.components ?? []).flatMap((uid) => {
        const entered = [...steps.slice(0, -1), `${steps.at(-1) ?? ''}[${uid}]`];
        const called = [...names, uid.split('.').at(-1) ?? uid];
        return walk(schema, componentAttributes(schema, uid), labels, entered, called, depth + 1);
      });
    case 'media':
      return mediaFacts.map((fact) => ({
        path: [...steps, fact].join('.'),
        type: 'string',
        names: [...names, fact],
      }));
    default:
      return [];
  }
};

/** Labels are given by attribute, whichever component of a zone they are in. */
const plain = (steps: readonly string[]): string =>
  steps.map((step) => step.split('[', 1)[0] ?? '').join('.');

/** The paths several content types share, or those of the only one: what a policy can ask of all. */
export const sharedPaths = (all: readonly (readonly ContentPath[])[]): readonly ContentPath[] => {
  const [first = [], ...others] = all;
  return first.filter(({ path }) => others.every((paths) => paths.some((p) => p.path === path)));
};
