const email = /[\w.+%åäöÅÄÖ-]{1,64}@[\wåäöÅÄÖ-]{1,63}(?:\.[\wåäöÅÄÖ-]{2,63}){1,5}/;

/** Begins as a number to dial does: with a nought, or with a country's code. */
const dialled = /(?<![\d.,/:-])(?:\+[1-9]|0)(?:[ ()/–-]{0,3}\d){6,13}(?!\d)/g;

/** Whether a text names an e-mail address or a telephone number. */
export const namesRoute = (text: string): boolean =>
  // Hardly any text has the sign, and to look for it is much faster.
  (text.includes('@') && email.test(text)) || [...text.matchAll(dialled)].length > 0;
