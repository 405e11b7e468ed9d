import { SMALL, UNCOMPOSED } from './token';

const unseen = /[\u00ad\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/**
 * A form as a dictionary would be asked about it: in lower case, its letters composed
 * (NFC), without what the eye does not see.
 * @param shape see token.ts
 */
export const lowerOf = (form: string, shape: number): string => {
  if ((shape & SMALL) !== 0) return form;
  const composed = (shape & UNCOMPOSED) === 0 ? form : form.replace(unseen, '').normalize('NFC');
  return composed.toLowerCase();
};
