import type { Json, Snapshot } from 'strapi-plugin-publication-checklist/kind';

/** A link, and the field it was found in. */
export interface Link {
  readonly url: string;
  readonly field: string;
}

/** Every web address in a document, once: linked in rich text, or written out in any text. */
export const linksIn = ({ schema, values }: Pick<Snapshot, 'schema' | 'values'>): Link[] => {
  const found = new Map<string, Link>();
  for (const [field, value] of Object.entries(values)) {
    const type = schema.attributes[field]?.type ?? '';
    // A picture's name is no text of the author's, nor is another document's id.
    if (type === 'media' || type === 'relation') continue;
    for (const url of textsIn(value).flatMap(addressesIn)) {
      if (!found.has(url)) found.set(url, { url, field });
    }
  }
  return [...found.values()];
};

const textsIn = (value: Json): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value as Readonly<Record<string, Json>>).flatMap(textsIn);
};

/** A whole text may be an address, whatever is in it; in a sentence, marks around it are not its own. */
const addressesIn = (text: string): string[] => {
  const candidates = /^https?:\/\/\S+$/i.test(text.trim())
    ? [text.trim()]
    : (text.match(/https?:\/\/[^\s<>"'()[\]{}|]+/gi) ?? []).map(withoutMarks);
  return candidates.filter((each) => URL.canParse(each)).map((each) => withoutFragment(each));
};

/** Marks that end a sentence or a quotation, or stand around what is emphasised. */
const marks = '.,;:!?…”’*_';

const withoutMarks = (address: string): string => {
  let end = address.length;
  while (end > 0 && marks.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
};

/** The part after # is never sent: the same page is asked for once. */
const withoutFragment = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  return url.href;
};
