import type { Json } from '../canonical/json';
import { wholeCharacters } from '../canonical/storable';

/** Nobody writes deeper; whatever walks a document by recursion can go as deep as this. */
const deepest = 200;

/**
 * Any JSON in normal form, with `undefined` members dropped and every text well
 * formed. What lies deeper than anything sensible becomes a text that says it whole:
 * it is still part of what a hash covers, and no longer the end of whoever walks there.
 */
export const anyJson = (value: unknown, level = 0): Json | undefined => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return wholeCharacters(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return undefined;
  if (level >= deepest) return inOneText(value);
  if (Array.isArray(value)) return value.map((entry) => anyJson(entry, level + 1) ?? null);
  // Made from entries: a member called __proto__ is a member like any other.
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const kept = anyJson(member, level + 1);
      return kept === undefined ? [] : [[wholeCharacters(key), kept]];
    })
  );
};

/** Structure written as text, different for different structures. Without recursion. */
const inOneText = (value: object): string => {
  const parts: string[] = [];
  const waiting: ({ readonly text: string } | { readonly value: unknown })[] = [{ value }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('text' in next) parts.push(next.text);
    else if (typeof next.value !== 'object' || next.value === null)
      parts.push(JSON.stringify(anyJson(next.value) ?? null));
    else {
      const isList = Array.isArray(next.value);
      parts.push(isList ? '[' : '{');
      waiting.push({ text: isList ? ']' : '}' });
      for (const [name, each] of Object.entries(next.value).reverse()) {
        waiting.push({ text: ',' }, { value: each });
        if (!isList) waiting.push({ text: `${JSON.stringify(name)}:` });
      }
    }
  }
  return wholeCharacters(parts.join(''));
};
