import { z } from 'zod';
import { answerError, type Finding } from '../../checklist/finding';
import { inLanguage, localized, type Language } from '../../language/localized';
import { defineKind } from '../kind';
import { messages } from './messages';

const value = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, { message: 'choice.malformedValue' });

const option = z.strictObject({
  /** Kept for ever in answers; the label may change, the value should not. */
  value,
  label: localized,
  hint: localized.optional(),
});

const settings = z
  .strictObject({
    options: z.array(option).min(1).max(500),
    /** One or several. */
    multiple: z.boolean().default(false),
    /** Whether a person may add a description in their own words. */
    description: z.boolean().default(false),
    /** Taken for granted where nobody has answered. */
    default: z.array(value).min(1).max(50).optional(),
  })
  .superRefine((choice, context) => {
    const values = choice.options.map((each) => each.value);
    values.forEach((each, index) => {
      if (values.indexOf(each) !== index) {
        context.addIssue({
          code: 'custom',
          path: ['options', index, 'value'],
          message: 'choice.repeatedOption',
          params: { option: each },
        });
      }
    });
    if (!choice.multiple && (choice.default?.length ?? 0) > 1) {
      context.addIssue({ code: 'custom', path: ['default'], message: 'choice.severalTaken' });
    }
    choice.default?.forEach((each, index) => {
      if (!values.includes(each)) {
        context.addIssue({
          code: 'custom',
          path: ['default', index],
          message: 'choice.unknownOption',
          params: { option: each },
        });
      }
    });
  });

export type ChoiceSettings = z.infer<typeof settings>;

export type ChoiceAnswer = { readonly selected: readonly string[]; readonly description?: string };

/** A person chooses one or several of the options the policy lists. */
export const choice = defineKind<ChoiceSettings, ChoiceAnswer>({
  name: 'choice',
  settings: () => settings,
  dependsOn: 'nothing',
  answer: ({ options, multiple, description }) => {
    const known = options.map((each) => each.value);
    const selected = z
      .array(z.enum(known as [string, ...string[]]))
      .max(multiple ? known.length : 1)
      .refine((chosen) => new Set(chosen).size === chosen.length, {
        message: 'choice.repeatedOption',
      });
    return z.strictObject({
      selected,
      ...(description && { description: z.string().trim().min(1).max(1_000).optional() }),
    }) as z.ZodType<ChoiceAnswer>;
  },
  complete: (choices, given) =>
    given ?? (choices.default === undefined ? undefined : { selected: choices.default }),
  summary: (choices, answer, language) => describe(choices, answer, language),
  judge: ({ answer }) => nothingChosen(answer),
  messages,
});

/** A description alone will do: the list can never foresee everyone. */
const nothingChosen = (answer: ChoiceAnswer | undefined): readonly Finding[] =>
  answer === undefined || (answer.selected.length === 0 && answer.description === undefined)
    ? [answerError('choice.nothingChosen', {}, ['selected'])]
    : [];

const describe = (choices: ChoiceSettings, answer: ChoiceAnswer, language: Language): string => {
  const labels = answer.selected.map((chosen) => {
    const label = choices.options.find((each) => each.value === chosen)?.label;
    return label === undefined ? chosen : inLanguage(label, language);
  });
  return [labels.join(', '), answer.description].filter(Boolean).join(' – ');
};
