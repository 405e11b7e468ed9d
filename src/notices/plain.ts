/** Control characters, line ends of every kind, and marks that turn the direction of writing. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

const longestSubject = 160;

/** A text on one line, for a header of a mail: no line of it can pass for another header. */
export const oneLine = (text: string): string => {
  const line = text.replace(unseen, ' ').replace(/ {2,}/g, ' ').trim();
  return line.length <= longestSubject ? line : `${line.slice(0, longestSubject - 1)}…`;
};

/** One address and nothing else: no list, no name, no line ends, nothing that cannot be seen. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  text.search(unseen) === -1 &&
  /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/.test(text);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML that says exactly that text. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A text without what could identify somebody: for logs and error messages. */
export const withoutAddresses = (text: string): string =>
  text.replace(/[^\s<>"'(),;:[\]]+/g, (word) => (/.@./s.test(word) ? '…' : word));
