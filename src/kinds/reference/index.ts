import { z } from 'zod';
import { defineKind } from '../kind';
import { matches } from '../../content/patterns';
import { messages } from './messages';

const settings = z.strictObject({
  /** What counts: a case number, a link, or any words that lead there. */
  accepts: z
    .array(z.enum(['caseNumber', 'link', 'words']))
    .min(1)
    .default(['words']),
});

export type ReferenceSettings = z.infer<typeof settings>;

/** A person points at something kept elsewhere: a case number, a document, a link. */
export const reference = defineKind<ReferenceSettings, string>({
  name: 'reference',
  settings: () => settings,
  dependsOn: 'nothing',
  answer: ({ accepts }) =>
    z
      .string()
      .trim()
      .min(1)
      .max(500)
      .refine((given) => accepts.some((form) => isOfForm[form](given)), {
        message: accepts.includes('link')
          ? 'reference.neitherNumberNorLink'
          : 'reference.notANumber',
      }),
  summary: (_settings, answer) => answer,
  judge: () => [],
  messages,
});

const isOfForm = {
  caseNumber: (given: string) => matches('caseNumber', given),
  link: (given: string) => matches('link', given),
  words: () => true,
} as const;
