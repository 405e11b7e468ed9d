import { createAnswers, type Answers } from './answers/answers';
import { createFacts, type Facts } from './facts/prepare';
import { createChecklists, type Checklists } from './judgement/checklists';
import { createCertificates, type Certificates } from './ledger/certificates';
import { PLUGIN_ID } from './plugin-id';
import { createKinds, type InstalledKinds } from './kinds/kinds';
import { createPolicies, type Policies } from './policies/policies';
import type { Strapi } from './strapi';

export interface Given {
  readonly strapi: Strapi;
}

/**
 * What the plugin offers to the app and other plugins, by
 * `strapi.plugin('publication-checklist').service(name)`. Each is made once.
 */
export interface Services {
  /** The kinds installed, and where other plugins and the app register theirs. */
  readonly kinds: InstalledKinds;
  /** The policies in force. */
  readonly policies: Policies;
  readonly answers: Answers;
  readonly checklists: Checklists;
  /** What kinds find out beforehand, for items that are judged by it. */
  readonly facts: Facts;
  readonly certificates: Certificates;
}

export const services: {
  readonly [Name in keyof Services]: (given: Given) => Services[Name];
} = {
  kinds: () => createKinds(),
  policies: ({ strapi }) => createPolicies(strapi, getService(strapi, 'kinds')),
  answers: ({ strapi }) => createAnswers(strapi, getService(strapi, 'policies')),
  checklists: ({ strapi }) => createChecklists(strapi, getService(strapi, 'policies')),
  facts: ({ strapi }) =>
    createFacts(strapi, getService(strapi, 'policies'), getService(strapi, 'kinds')),
  certificates: ({ strapi }) => createCertificates(strapi),
};

/** A service of the plugin, with its type. */
export const getService = <Name extends keyof Services>(
  strapi: Strapi,
  name: Name
): Services[Name] => strapi.plugin(PLUGIN_ID).service<Services[Name]>(name);
