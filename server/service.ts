import type { Answers } from './answers/answers';
import type { Decisions } from './approval/decisions';
import type { Facts } from './facts/prepare';
import type { Checklists } from './judgement/checklists';
import type { Certificates } from './ledger/certificates';
import type { InstalledKinds } from './kinds/kinds';
import type { Policies } from './policies/policies';
import type { Chore } from './schedule/chore';
import { PLUGIN_ID } from './plugin-id';
import type { Strapi } from './strapi';

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
  readonly decisions: Decisions;
  readonly certificates: Certificates;
  /** Sends notices. Whoever puts some in the outbox wakes it. */
  readonly outbox: Chore;
}

/** A service of the plugin, with its type. */
export const getService = <Name extends keyof Services>(
  strapi: Strapi,
  name: Name
): Services[Name] => strapi.plugin(PLUGIN_ID).service<Services[Name]>(name);
