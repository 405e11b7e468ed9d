import type { Core } from '@strapi/strapi';

/** Everything that a Strapi says from now on, at the most talkative level there is. */
export const overhear = (strapi: Core.Strapi) => {
  const said: string[] = [];
  const note = (what: unknown): void => {
    said.push(typeof what === 'string' ? what : describe(what));
  };
  strapi.log.level = 'silly';
  const listen = (entry: unknown) => {
    note(entry);
  };
  strapi.log.on('data', listen);
  const streams = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = (piece: string | Uint8Array) => {
      note(String(piece));
      return true;
    };
    return () => (stream.write = write);
  });
  return {
    /** All of it, as one text. */
    said: () => said.join('\n'),
    stop: () => {
      strapi.log.off('data', listen);
      strapi.log.level = 'fatal';
      streams.forEach((restore) => restore());
    },
  };
};

/** An entry with whatever an error in it would show of itself. */
const describe = (entry: unknown): string => {
  const parts: unknown[] = [];
  const look = (value: unknown): void => {
    if (value instanceof Error)
      parts.push(value.message, value.stack, Object.fromEntries(Object.entries(value)));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
    else parts.push(value);
  };
  look(entry);
  return parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
};
