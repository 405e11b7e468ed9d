import { languages, type Language } from '../../src/language/localized';
import type { PluginConfig } from '../config';
import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';
import { currentRequest, requestState } from './actor';

/**
 * The language to answer in: what the admin chose in their profile, else what
 * the client asks for, else what the organisation prefers.
 */
export const currentLanguage = (strapi: Strapi): Language => {
  const { language: fallback } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const preferred = requestState(strapi).user?.preferedLanguage?.slice(0, 2);
  if (isKnown(preferred)) return preferred;
  const request = currentRequest(strapi);
  if (!request?.get('accept-language')) return fallback;
  const accepted = request.acceptsLanguages([fallback, ...languages]);
  return isKnown(accepted) ? accepted : fallback;
};

const isKnown = (language: unknown): language is Language =>
  languages.some((known) => known === language);
