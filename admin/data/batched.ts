interface Waiting<Reply> {
  readonly ids: Set<string>;
  readonly reply: Promise<Reply>;
}

const waiting = new Map<string, Waiting<unknown>>();

/**
 * Collects what is asked for within a moment into one request.
 * @param key what the requests have in common; others go separately
 * @param fetchAll asks for all the ids collected
 */
export const batched = <Reply>(
  key: string,
  id: string,
  fetchAll: (ids: readonly string[]) => Promise<Reply>
): Promise<Reply> => {
  const open = waiting.get(key) as Waiting<Reply> | undefined;
  if (open !== undefined) {
    open.ids.add(id);
    return open.reply;
  }
  const ids = new Set([id]);
  const reply = moment().then(() => {
    waiting.delete(key);
    return fetchAll([...ids]);
  });
  waiting.set(key, { ids, reply });
  return reply;
};

/** Long enough for a page of rows to be drawn, too short to be seen. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));
