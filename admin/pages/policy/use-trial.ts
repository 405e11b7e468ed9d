import { useCallback, useEffect, useRef, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { tryDraft } from '../../data/trial-stream';
import { after, begun, type Trial } from '../../policies/trial';

interface Trying {
  readonly trial: Trial | null;
  readonly start: (key: string, draft: unknown) => void;
  readonly cancel: () => void;
}

/** A trial of a draft: begun, followed and broken off. Leaving the page breaks it off. */
export const useTrial = (): Trying => {
  const token = useAuth('PublicationChecklist', (auth) => auth.token);
  const [trial, setTrial] = useState<Trial | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => {
    running.current?.abort();
  };
  useEffect(() => stop, []);

  const start = useCallback(
    (key: string, draft: unknown) => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      setTrial(begun);
      const { signal } = controller;
      tryDraft({ key, draft, token, signal }, (event) => {
        if (!signal.aborted) setTrial((before) => after(before ?? begun, event));
      }).catch((error: unknown) => {
        if (signal.aborted) return;
        const message = error instanceof Error ? error.message : String(error);
        setTrial((before) => ({ ...(before ?? begun), state: 'failed', message }));
      });
    },
    [token]
  );
  const cancel = useCallback(() => {
    stop();
    setTrial((before) => before && { ...before, state: 'cancelled' });
  }, []);
  return { trial, start, cancel };
};
