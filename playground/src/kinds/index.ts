import type { Core } from '@strapi/strapi';
import type { Kind, Prepare } from 'strapi-plugin-publication-checklist/kind';
import { linksAnswer } from './links-answer/kind';
import { prepareLinks } from './links-answer/prepare';

interface KindsService {
  readonly register: (kind: Kind, prepare?: Prepare) => void;
}

/**
 * The kinds this app brings with it. To be called in `register`, before the policies
 * that use them are read.
 */
export const registerKinds = (strapi: Core.Strapi): void => {
  // The demo can be booted without the plugin, too.
  if (strapi.plugins['publication-checklist'] === undefined) return;
  const kinds = strapi.plugin('publication-checklist').service<KindsService>('kinds');
  kinds.register(linksAnswer, prepareLinks);
};
