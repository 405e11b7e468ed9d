import { PLUGIN_ID } from '../plugin-id';
import { answer } from './answer';
import { change } from './change';
import { contribution } from './contribution';
import { checkpoint } from './checkpoint';
import { decision } from './decision';
import { fact } from './fact';
import { grant } from './grant';
import { plan } from './plan';
import { policy } from './policy';
import { policyVersion } from './policy-version';
import { submission } from './submission';

export const contentTypes = {
  answer,
  change,
  contribution,
  checkpoint,
  decision,
  fact,
  grant,
  plan,
  policy,
  'policy-version': policyVersion,
  submission,
};

/** What is written once: by its uid. */
export const appendOnly = Object.entries(contentTypes).flatMap(([name, { schema }]) =>
  schema.options.appendOnly ? [`plugin::${PLUGIN_ID}.${name}`] : []
);

export const uids = Object.keys(contentTypes).map((name) => `plugin::${PLUGIN_ID}.${name}`);
