import type { HttpReply } from './actors';

/**
 * What somebody is answered. `refused`: with every reason; `rejected`: this is no way to
 * publish, or not now. Anything else is told as it was, and is never what was expected.
 */
export type Answer = 'done' | 'refused' | 'rejected' | 'forbidden' | `unexpected: ${string}`;

interface Told {
  readonly name?: string;
  readonly message?: string;
  readonly details?: { readonly checklist?: unknown };
}

/** How an error is meant: a refusal carries the checklist. */
const meant = (error: Told): Answer => {
  if (error.details?.checklist !== undefined) return 'refused';
  if (error.name === 'ValidationError') return 'rejected';
  return `unexpected: ${error.name ?? ''} ${error.message ?? ''}`;
};

export const caught = (asking: Promise<unknown>): Promise<Answer> =>
  asking.then(
    () => 'done' as const,
    (error: unknown) => meant(error as Told)
  );

/** Reads a reply of REST, GraphQL, MCP or the panel. */
export const asked = ({ status, body, text }: HttpReply): Answer => {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 400) return meant((body as { error: Told }).error);
  if (status >= 300) return `unexpected: ${String(status)} ${text.slice(0, 300)}`;
  const [error] = (body as GraphqlReply).errors ?? [];
  if (error !== undefined) {
    const { error: told = {} } = error.extensions ?? {};
    return told.name === 'ForbiddenError' ? 'forbidden' : meant(told);
  }
  return readTool(text);
};

interface GraphqlReply {
  readonly errors?: readonly { readonly extensions?: { readonly error?: Told } }[];
}

/** MCP drops the details of an error: a refusal is known by naming what is missing. */
const readTool = (text: string): Answer => {
  const line = /^data: (.*)$/m.exec(text)?.[1];
  if (line === undefined) return 'done';
  const { result, error } = JSON.parse(line) as McpReply;
  if (result === undefined) return `unexpected: ${error?.message ?? text}`;
  if (result.isError !== true) return 'done';
  const words = result.content[0]?.text ?? '';
  return words.includes('missing') ? 'refused' : `unexpected: ${words}`;
};

interface McpReply {
  readonly result?: {
    readonly isError?: boolean;
    readonly content: readonly { readonly text: string }[];
  };
  readonly error?: { readonly message: string };
}
