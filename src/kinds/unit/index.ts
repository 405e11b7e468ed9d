import { z } from 'zod';
import { answerError, answerWarning, type Finding } from '../../checklist/finding';
import { inLanguage, localized, type Language, type Localized } from '../../language/localized';
import type { SenderUnit } from '../../organisation/organisation';
import { defineKind } from '../kind';
import { messages } from './messages';

/** What is answered when the whole organisation is the sender. */
export const wholeOrganisation = 'hela-organisationen';

const choosable = z.strictObject({ value: z.string(), label: localized, active: z.boolean() });

const settings = z.strictObject({
  /** The common name: a unit alone is not a sender, so it always stands first. */
  organisation: localized,
  /** Whether the organisation as a whole may be the sender. */
  whole: z.boolean().default(true),
  /** Filled in from the organisation's units when the policy is used; not written by hand. */
  units: z.array(choosable).optional(),
});

export type UnitSettings = z.infer<typeof settings>;

export type UnitAnswer = { readonly selected: readonly string[] };

/** A person chooses the sender among the organisation's units. */
export const unit = defineKind<UnitSettings, UnitAnswer>({
  name: 'unit',
  settings: () => settings,
  dependsOn: 'nothing',
  resolve: (asked, { units }) => ({
    ...asked,
    units: units.map((each) => ({
      value: each.key,
      label: nameFor(asked.organisation, each, units),
      active: each.active,
    })),
  }),
  answer: (asked, { isNew = false }) =>
    z.strictObject({
      selected: z
        .array(
          z.string().superRefine((chosen, context) => {
            const rule = ruleAgainst(asked, chosen, isNew);
            if (rule === undefined) return;
            context.addIssue({ code: 'custom', message: rule, params: { unit: chosen } });
          })
        )
        .max(1),
    }),
  summary: (asked, { selected }, language) =>
    selected.map((chosen) => labelOf(asked, chosen, language)).join(', '),
  judge: ({ settings: asked, answer }) => remarks(asked, answer),
  messages,
});

/** The options somebody can choose now, the whole organisation first. */
export const unitOptions = ({
  organisation,
  whole,
  units = [],
}: UnitSettings): readonly { readonly value: string; readonly label: Localized }[] => [
  ...(whole ? [{ value: wholeOrganisation, label: organisation }] : []),
  ...units.filter(({ active }) => active).map(({ value, label }) => ({ value, label })),
];

const ruleAgainst = (asked: UnitSettings, chosen: string, isNew: boolean): string | undefined => {
  if (chosen === wholeOrganisation) return asked.whole ? undefined : 'unit.unknown';
  const found = asked.units?.find(({ value }) => value === chosen);
  if (found === undefined) return 'unit.unknown';
  return isNew && !found.active ? 'unit.retired' : undefined;
};

const remarks = (asked: UnitSettings, answer: UnitAnswer | undefined): readonly Finding[] => {
  const [chosen] = answer?.selected ?? [];
  if (chosen === undefined) return [answerError('unit.nothingChosen', {}, ['selected'])];
  const found = asked.units?.find(({ value }) => value === chosen);
  return found === undefined || found.active
    ? []
    : [answerWarning('unit.retired', { unit: found.label }, ['selected'])];
};

const labelOf = (asked: UnitSettings, chosen: string, language: Language): string => {
  if (chosen === wholeOrganisation) return inLanguage(asked.organisation, language);
  const label = asked.units?.find(({ value }) => value === chosen)?.label;
  return label === undefined ? chosen : inLanguage(label, language);
};

/** "Lerums kommun · Samhällsbyggnad": the common name, then the units from the top down. */
const nameFor = (
  organisation: Localized,
  unitNamed: SenderUnit,
  units: readonly SenderUnit[]
): Localized => {
  const line: SenderUnit[] = [];
  let each: SenderUnit | undefined = unitNamed;
  while (each !== undefined && !line.includes(each)) {
    line.unshift(each);
    const { parent }: SenderUnit = each;
    each = units.find(({ key }) => key === parent);
  }
  const inWords = (language: Language) =>
    [organisation, ...line.map(({ name }) => name)]
      .map((name) => inLanguage(name, language))
      .join(' · ');
  return { sv: inWords('sv'), en: inWords('en') };
};
