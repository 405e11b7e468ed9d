import { PLUGIN_ID } from '../plugin-id';
import { answer } from './answer';
import { change } from './change';
import { contribution } from './contribution';
import { checkpoint } from './checkpoint';
import { decision } from './decision';
import { delegation } from './delegation';
import { fact } from './fact';
import { grant } from './grant';
import { notice } from './notice';
import { noticePreference } from './notice-preference';
import { plan } from './plan';
import { finding } from './finding';
import { lease } from './lease';
import { policy } from './policy';
import { policyVersion } from './policy-version';
import { submission } from './submission';

export const contentTypes = {
  answer,
  change,
  contribution,
  checkpoint,
  decision,
  delegation,
  fact,
  grant,
  notice,
  'notice-preference': noticePreference,
  plan,
  finding,
  lease,
  policy,
  'policy-version': policyVersion,
  submission,
};

/** What is written once: by its uid. */
export const appendOnly = Object.entries(contentTypes).flatMap(([name, { schema }]) =>
  schema.options.appendOnly ? [`plugin::${PLUGIN_ID}.${name}`] : []
);

export const uids = Object.keys(contentTypes).map((name) => `plugin::${PLUGIN_ID}.${name}`);

/** Tables that must outlive a boot without the plugin (see `persist-tables`). */
export const tables = Object.values(contentTypes).map(({ schema }) => schema.collectionName);
