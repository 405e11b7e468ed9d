/** See compile-at-once.cjs, which runs before anything is built. */
export const compiledAtOnce: (
  code: string,
  isMeant?: (place: { line: number; column: number }) => boolean
) => string;
