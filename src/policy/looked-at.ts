import { crossesList, valuesAt } from '../content/path';
import type { ContentSchema } from '../content/schema';
import type { ChoiceSettings } from '../kinds/choice';
import type { GroupSettings } from '../kinds/group';
import type { Leaf } from './condition/condition';
import type { LookedAt } from './condition/contradiction';
import type { Policy } from './policy';

interface Place {
  readonly schemas: readonly ContentSchema[];
}

/** What is known of the fields and answers that a policy's conditions look at. */
export const lookedAt =
  (policy: Policy, { schemas }: Place) =>
  (leaf: Leaf): LookedAt =>
    'field' in leaf ? field(leaf.field, schemas) : answer(leaf.answer, policy);

const field = (path: string, schemas: readonly ContentSchema[]): LookedAt => {
  const values = schemas.map((schema) => valuesAt(schema, path));
  return {
    isSingle: schemas.every((schema) => !crossesList(schema, path)),
    values: values.length > 0 && values.every(isKnown) ? values.flat() : undefined,
  };
};

const isKnown = (values: readonly string[] | undefined): values is readonly string[] =>
  values !== undefined;

/** Whatever is answered: an item, or a part of one. */
interface Question {
  readonly kind: string;
  readonly settings: unknown;
  readonly unreadable?: true | undefined;
}

const answer = (path: string, { items }: Policy): LookedAt => {
  const [key, ...members] = path.split('.');
  const item = items.find((each) => each.key === key);
  return item === undefined ? { isSingle: true } : answerTo(item, members);
};

const answerTo = (question: Question, members: readonly string[]): LookedAt => {
  const { kind, settings, unreadable } = question;
  const [member, ...further] = members;
  if (unreadable === true) return { isSingle: false };
  if (kind === 'group') {
    const part = (settings as GroupSettings).parts.find(({ key }) => key === member);
    return part === undefined ? { isSingle: false } : answerTo(part, further);
  }
  if (kind !== 'choice') return { isSingle: true };
  const { multiple, options } = settings as ChoiceSettings;
  return {
    isSingle: !multiple,
    values: member === 'selected' ? options.map(({ value }) => value) : undefined,
  };
};
