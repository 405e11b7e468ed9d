import { withoutAddresses } from '../notices/plain';

const longest = 200;

/**
 * What went wrong, for a log, without what could identify somebody or open a door:
 * no addresses, nothing of an address on the web but where it leads, and of a failed
 * statement only what the database says, not the values it was given.
 */
export const inBrief = (error: unknown): string => {
  const { code, message } = error instanceof Error ? (error as ErrorWithCode) : {};
  const said = withoutValues(message ?? String(error));
  const whole = code === undefined || said.startsWith(code) ? said : `${code}: ${said}`;
  return withoutAddresses(whole.replace(web, '$1$2…')).slice(0, longest);
};

interface ErrorWithCode extends Error {
  readonly code?: string;
}

/** Where an address on the web leads is told; who asks there, for what and with which key is not. */
const web = /(\w{1,20}:\/\/)(?:[^\s"'<>/@]*@)?([^\s"'<>/?#]*)[^\s"'<>]*/g;

/** A statement with its values in it comes first, then what the driver says, in these words. */
const statement =
  /^\s*(?:insert|update|select|delete|replace|with|alter|create|drop|begin|commit|rollback|savepoint|release|set)\b/i;
const between = ' - ';

/** From the first quotation mark to the last, since what is quoted may hold some itself. */
const quoted = /(?<=^|[\s(=])'.*'(?=[\s).,;]|$)|(?<==)\(.*\)/gs;

/** What a database says of a statement that failed, without the statement. */
export const withoutValues = (message: string): string => {
  if (!statement.test(message) || !message.includes(between)) return message;
  const driver = message.slice(message.lastIndexOf(between) + between.length);
  return driver.replace(quoted, '…');
};
