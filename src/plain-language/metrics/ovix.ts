/**
 * OVIX, ordvariationsindex: how varied the words are, less dependent on length
 * than a plain share of different words. As Sparv (Språkbanken) computes it,
 * words compared without regard to case.
 * @returns NaN for no words, Infinity where no word occurs twice
 */
export const ovix = (words: number, differentWords: number): number => {
  if (words === 0) return NaN;
  if (words === differentWords) return Infinity;
  return Math.log(words) / Math.log(2 - Math.log(differentWords) / Math.log(words));
};
