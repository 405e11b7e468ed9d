import { z } from 'zod';
import { contentError, type Finding } from '../../checklist/finding';
import { parsePath, placesAt, rootOf, strayStep, type Place } from '../../content/path';
import { matches, patterns } from '../../content/patterns';
import { isFilled, lengthOf, plainText } from '../../content/text';
import { defineKind } from '../kind';
import { messages } from './messages';

const length = z.int().min(0).max(1_000_000);

const check = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('filled') }),
  z
    .strictObject({ is: z.literal('ofLength'), min: length.optional(), max: length.optional() })
    .refine(({ min, max }) => min !== undefined || max !== undefined, { message: 'field.noLimit' })
    .refine(({ min, max }) => (min ?? 0) <= (max ?? Infinity), { message: 'field.limitsCrossed' }),
  z.strictObject({ is: z.literal('matching'), pattern: z.enum(patterns) }),
]);

const settings = z.strictObject({
  path: z
    .string()
    .max(200)
    .refine((path) => parsePath(path) !== undefined, { message: 'path.malformed' }),
  check: check.default({ is: 'filled' }),
  /** Where the path crosses a list: every entry must pass (an empty list does), or one. */
  where: z.enum(['every', 'some']).default('every'),
});

export type FieldSettings = z.infer<typeof settings>;

/** Judged from the content: an attribute is filled in, has a length, has a form. */
export const field = defineKind<FieldSettings>({
  name: 'field',
  settings: () => settings,
  dependsOn: 'nothing',
  reads: ({ path }) => [path],
  misfits: ({ path }, schema) => {
    const stray = strayStep(schema, path);
    return stray === undefined
      ? []
      : [
          {
            path: ['path'],
            rule: 'field.strayPath',
            values: { path, stray, known: Object.keys(schema.attributes).join(', ') },
          },
        ];
  },
  judge: ({ settings: { path, check: asked, where }, snapshot }) => {
    const places = placesAt(snapshot.schema, snapshot.values, path);
    const failed = places.flatMap((place) => remark(place, asked));
    if (where === 'every') return failed;
    return failed.length < places.length
      ? []
      : [failed[0] ?? contentError('field.noEntry', [rootOf(path)])];
  },
  messages,
});

/** What is wrong in one place, if anything. Only a filled place has a length or a form. */
const remark = (place: Place, asked: FieldSettings['check']): readonly Finding[] => {
  const { path, value, type } = place;
  if (asked.is === 'ofLength') {
    const characters = lengthOf(value, type);
    const { min, max } = asked;
    if (min !== undefined && characters < min) {
      return [contentError('field.tooShort', path, { min, characters })];
    }
    if (max !== undefined && characters > max) {
      return [contentError('field.tooLong', path, { max, characters })];
    }
    return [];
  }
  if (!isFilled(value, type)) return [contentError('field.empty', path)];
  if (asked.is === 'matching' && !matches(asked.pattern, plainText(value, type))) {
    return [contentError(`field.not.${asked.pattern}`, path)];
  }
  return [];
};
