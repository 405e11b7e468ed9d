import { PLUGIN_ID } from '../plugin-id';

type Texts = Readonly<Record<string, string>>;

const load: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  en: () => import('./en.json'),
  sv: () => import('./sv.json'),
};

export interface Translation {
  readonly locale: string;
  readonly data: Texts;
}

/** The panel's texts in the languages Strapi runs in; none for those we do not speak. */
export const registerTrads = ({
  locales,
}: {
  readonly locales: readonly string[];
}): Promise<Translation[]> =>
  Promise.all(
    locales.map(async (locale) => {
      const texts = await load[locale]?.();
      return { locale, data: texts === undefined ? {} : prefixed(texts.default) };
    })
  );

/** All plugins share one set of texts, so each key begins with the plugin's name. */
const prefixed = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));
