import { z } from 'zod';
import { localized } from '../../language/localized';
import { defineKind } from '../kind';

const settings = z.strictObject({
  /** What the person puts their name to. */
  statement: localized,
});

export type DeclarationSettings = z.infer<typeof settings>;

export type DeclarationAnswer = { readonly declared: true; readonly name: string };

/**
 * A named person declares something of the text. It stops counting when the
 * text changes, since they never saw what it became.
 */
export const declaration = defineKind<DeclarationSettings, DeclarationAnswer>({
  name: 'declaration',
  settings: () => settings,
  dependsOn: 'content',
  answer: () =>
    z.strictObject({ declared: z.literal(true), name: z.string().trim().min(1).max(200) }),
  demands: ({ statement }) => ({ sv: statement.sv ?? null, en: statement.en ?? null }),
  summary: (_settings, { name }) => name,
  judge: () => [],
  messages: { sv: {}, en: {} },
});
