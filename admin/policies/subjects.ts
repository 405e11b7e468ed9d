import { isMembers, type Json } from '../../src/canonical/json';
import { inLanguage, type Language } from '../../src/language/localized';
import { wholeOrganisation } from '../../src/kinds/unit';
import type { Organisation } from '../../src/organisation/organisation';
import type { Names } from '../../src/policy/condition/describe';
import { itemName, itemsOf, localizedAt, type Draft } from './draft';
import { at, listAt, textAt } from './json-path';
import type { ContentPath } from './paths';

/** Something a condition can ask about, and what it can be compared with. */
export interface Subject {
  /** `field:title` or `answer:publicity.selected`. */
  readonly subject: string;
  readonly name: string;
  readonly type: string;
  /** The values it can have, where they are known. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export const contentSubjects = (paths: readonly ContentPath[]): readonly Subject[] =>
  paths.map(({ path, type, names, values = [] }) => ({
    subject: `field:${path}`,
    name: names.join(' › '),
    type,
    options: values.map((value) => ({ value, label: value })),
  }));

/**
 * What was answered for other items, entered as far as a comparison needs: the
 * options of a choice, the parts of a group.
 * @param except the item the condition is about, which cannot depend on itself
 */
export const answerSubjects = (
  draft: Draft,
  except: string,
  { units }: Organisation,
  language: Language
): readonly Subject[] =>
  itemsOf(draft)
    .filter((item) => textAt(item, ['key']) !== except && textAt(item, ['key']) !== '')
    .flatMap((item) =>
      asked(item, textAt(item, ['key']), itemName(item, language), { units, language })
    );

/** Who reads it, and the units that can be sender. */
interface Told extends Organisation {
  readonly language: Language;
}

/** Which member of an answer a person would compare, by kind. */
const tellingMember: Readonly<Record<string, string>> = {
  choice: '.selected',
  unit: '.selected',
  person: '.name',
  declaration: '.declared',
};

const asked = (question: Json, path: string, name: string, told: Told): readonly Subject[] => {
  const kind = textAt(question, ['kind']);
  if (kind === 'field') return [];
  if (kind === 'group') {
    return listAt(question, ['settings', 'parts']).flatMap((part) =>
      asked(
        part,
        `${path}.${textAt(part, ['key'])}`,
        `${name} › ${localizedAt(part, ['label'], told.language) || textAt(part, ['key'])}`,
        told
      )
    );
  }
  return [
    {
      subject: `answer:${path}${tellingMember[kind] ?? ''}`,
      name,
      type: kind === 'declaration' ? 'boolean' : 'string',
      options: kind === 'unit' ? unitsIn(question, told) : optionsIn(question, told),
    },
  ];
};

const optionsIn = (question: Json, { language }: Told): Subject['options'] =>
  listAt(question, ['settings', 'options']).map((option) => {
    const value = textAt(option, ['value']);
    const label = at(option, ['label']);
    return {
      value,
      label: isMembers(label) ? inLanguage(label, language) || value : value,
    };
  });

/** Those that are retired as well: texts have gone out in their name. */
const unitsIn = (question: Json, { units, language }: Told): Subject['options'] => [
  {
    value: wholeOrganisation,
    label: localizedAt(question, ['settings', 'organisation'], language),
  },
  ...units.map(({ key, name }) => ({ value: key, label: inLanguage(name, language) })),
];

/** How conditions are put into words, by what the subjects are called. */
export const namesFrom = (subjects: readonly Subject[]): Names => {
  const find = (subject: string) => subjects.find((each) => each.subject === subject);
  return {
    field: (path) => find(`field:${path}`)?.name ?? path,
    answer: (path) =>
      find(`answer:${path}`)?.name ??
      subjects.find(({ subject }) => subject.startsWith(`answer:${path.split('.')[0] ?? path}`))
        ?.name ??
      path,
    value: (leaf, value) => {
      const subject = find('field' in leaf ? `field:${leaf.field}` : `answer:${leaf.answer}`);
      return subject?.options.find((option) => option.value === value)?.label ?? String(value);
    },
  };
};
