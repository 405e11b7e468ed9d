/** "till exempel" as a sentence begins with it: "Till exempel". */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
