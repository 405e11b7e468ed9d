import { installLanguages, type KnownLanguage } from './installed';

const loaders: Readonly<Record<KnownLanguage, () => Promise<void>>> = {
  sv: async () => {
    installLanguages((await import('./sv')).swedish);
  },
  en: async () => {
    installLanguages((await import('./en')).english);
  },
};

/** Fetches a language, and it alone, and installs it. */
export const loadLanguage = (code: KnownLanguage): Promise<void> => loaders[code]();
