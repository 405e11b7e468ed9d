import { createContext, useContext, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '@strapi/design-system';

type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Tells whoever listens what has happened, when the eye alone would see it. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);

export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [sentence, setSentence] = useState('');
  return (
    <AnnounceContext.Provider value={setSentence}>
      {children}
      <VisuallyHidden>
        <div role="status" aria-live="polite">
          {sentence}
        </div>
      </VisuallyHidden>
    </AnnounceContext.Provider>
  );
};
