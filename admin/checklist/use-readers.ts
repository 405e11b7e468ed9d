import { useCallback, useEffect, useState } from 'react';
import { installReaders } from '../../src/content/prose/installed';
import type { Checklist } from '../../src/contracts/checklist';
import type { GroupSettings } from '../../src/kinds/group';
import { languageOf } from '../../src/kinds/plain-language/analyse';
import { isKnownLanguage, type KnownLanguage } from '../../src/plain-language/languages/installed';
import type { Item } from '../../src/policy/policy';
import { knownKinds } from '../kinds/registry';

/** Whether what reads a text is there. */
export interface Reading {
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly retry: () => void;
}

/** A text, and by what it is judged. */
type Read = Pick<Checklist, 'policies' | 'schema' | 'locale'>;

/** What a text needs to be read: the parsers of rich text, a language. */
type Need = 'parsers' | KnownLanguage;

const loaders: Readonly<Record<Need, () => Promise<void>>> = {
  parsers: async () => {
    const { loadReaders } = await import('../../src/content/prose/readers');
    installReaders(await loadReaders());
  },
  sv: () => load('sv'),
  en: () => load('en'),
};

const load = async (language: KnownLanguage): Promise<void> => {
  const { loadLanguage } = await import('../../src/plain-language/languages/load');
  await loadLanguage(language);
};

const loaded = new Set<Need>();

/** Each is fetched when a text needs it, and once. */
const fetchAll = (needs: readonly Need[]): Promise<unknown> =>
  Promise.all(
    needs.map(async (need) => {
      if (loaded.has(need)) return;
      await loaders[need]();
      loaded.add(need);
    })
  );

/** Sees to it that a text can be read here as the server reads it. */
export const useReading = (checklist: Read | undefined): Reading => {
  const needed = needsOf(checklist).join();
  const [settled, setSettled] = useState({ needed: '', hasFailed: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const settle = (hasFailed: boolean) => () => {
      if (isWanted) setSettled({ needed, hasFailed });
    };
    fetchAll(needed.split(',').filter(Boolean) as Need[]).then(settle(false), settle(true));
    return () => {
      isWanted = false;
    };
  }, [needed, attempt]);
  const retry = useCallback(() => {
    setSettled({ needed: '', hasFailed: false });
    setAttempt((before) => before + 1);
  }, []);
  if (needed === '') return { state: 'ready', retry };
  if (settled.needed !== needed) return { state: 'waiting', retry };
  return { state: settled.hasFailed ? 'failed' : 'ready', retry };
};

/** Whether there is nothing more to wait for. */
export const useReaders = (checklist: Checklist | undefined): boolean =>
  useReading(checklist).state === 'ready';

const needsOf = (checklist: Read | undefined): readonly Need[] => {
  if (checklist === undefined) return [];
  const { policies, schema, locale } = checklist;
  const kinds = policies
    .flatMap(({ policy }) => policy.items.flatMap(kindsIn))
    .flatMap((kind) => knownKinds().get(kind) ?? []);
  const language = languageOf(locale);
  const hasRichText = [schema.attributes, ...Object.values(schema.components)].some((attributes) =>
    Object.values(attributes).some(({ type }) => type === 'richtext')
  );
  return [
    ...(hasRichText && kinds.some(({ readsEverything }) => readsEverything === true)
      ? ['parsers' as const]
      : []),
    ...(kinds.some(({ name }) => name === 'plainLanguage') && isKnownLanguage(language)
      ? [language]
      : []),
  ];
};

/** An item's kind, and those of its parts where it is a group. */
const kindsIn = ({ kind, settings }: Item): readonly string[] => {
  const { parts = [] } = kind === 'group' ? (settings as Partial<GroupSettings>) : {};
  return [kind, ...parts.map((part) => part.kind)];
};
