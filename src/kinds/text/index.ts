import { z } from 'zod';
import { localized } from '../../language/localized';
import { defineKind } from '../kind';
import { messages } from './messages';

const settings = z.strictObject({
  minLength: z.int().min(1).max(10_000).default(1),
  maxLength: z.int().min(1).max(10_000).default(2_000),
  /** A box of several lines rather than one. */
  multiline: z.boolean().default(false),
  placeholder: localized.optional(),
});

export type TextSettings = z.infer<typeof settings>;

/** A person writes some words. */
export const text = defineKind<TextSettings, string>({
  name: 'text',
  settings: () =>
    settings.refine(({ minLength, maxLength }) => minLength <= maxLength, {
      message: 'text.limitsCrossed',
      path: ['minLength'],
    }),
  dependsOn: 'nothing',
  answer: ({ minLength, maxLength }) => z.string().trim().min(minLength).max(maxLength),
  summary: (_settings, answer) => answer,
  judge: () => [],
  messages,
});
