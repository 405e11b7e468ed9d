/**
 * SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
 *
 * The core has no cryptography of its own: the server hands in Node's, so that
 * a hash means the same everywhere and costs native speed.
 */
export type Digest = (text: string) => string;
