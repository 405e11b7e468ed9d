import type { Language } from '../../src/language/localized';
import { inLanguage } from '../../src/language/localized';
import type { Names } from '../../src/policy/condition/describe';
import type { Policy } from '../../src/policy/policy';

/** How an editor knows the things a policy's conditions name. */
export const namesIn = (policy: Policy, language: Language): Names => {
  const itemOf = (path: string) => policy.items.find(({ key }) => key === path.split('.')[0]);
  return {
    field: (path) => path,
    answer: (path) => {
      const item = itemOf(path);
      return item === undefined ? path : inLanguage(item.label, language);
    },
    value: (leaf, value) => {
      const settings = 'answer' in leaf ? itemOf(leaf.answer)?.settings : undefined;
      const label = optionsIn(settings).find((option) => option.value === value)?.label;
      return label === undefined ? String(value) : inLanguage(label, language);
    },
  };
};

interface Option {
  readonly value: string;
  readonly label: Parameters<typeof inLanguage>[0];
}

const optionsIn = (settings: unknown): readonly Option[] =>
  (settings as { options?: readonly Option[] } | undefined)?.options ?? [];
