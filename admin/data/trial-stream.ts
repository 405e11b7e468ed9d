import { attemptTokenRefresh } from '@strapi/strapi/admin';
import type { TrialEvent } from '../../src/contracts/policies';
import { linesIn } from '../policies/trial';

interface Request {
  readonly key: string;
  readonly draft: unknown;
  readonly token: string | null;
  readonly signal: AbortSignal;
}

/** Where the panel was told that the server is. */
interface Served {
  readonly backendURL: string;
}

/**
 * Tries a draft on every document, and tells how it goes while it goes. Strapi's
 * own client waits for a whole reply, so this one reads it as it comes.
 * @throws Error when the trial could not be started, or broke off
 */
export const tryDraft = async (
  request: Request,
  onEvent: (event: TrialEvent) => void
): Promise<void> => {
  const reply = await send(request);
  if (!reply.ok || reply.body === null) throw new Error(await reasonIn(reply));
  const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  const lines = linesIn();
  for (;;) {
    const { done, value = '' } = await reader.read();
    for (const line of lines(value, done)) onEvent(JSON.parse(line) as TrialEvent);
    if (done) return;
  }
};

const send = async (request: Request): Promise<Response> => {
  const reply = await post(request);
  if (reply.status !== 401) return reply;
  const token = await attemptTokenRefresh(request.token);
  return post({ ...request, token });
};

const post = ({ key, draft, token, signal }: Request): Promise<Response> =>
  fetch(
    `${(window.strapi as unknown as Served).backendURL}/publication-checklist/policies/${key}/try`,
    {
      method: 'POST',
      signal,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token ?? ''}` },
      body: JSON.stringify({ draft }),
    }
  );

const reasonIn = async (reply: Response): Promise<string> => {
  try {
    const { error } = (await reply.json()) as { error?: { message?: string } };
    return error?.message ?? reply.statusText;
  } catch {
    return reply.statusText;
  }
};
