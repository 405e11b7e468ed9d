import { answer } from './answer';
import { change } from './change';
import { decision } from './decision';
import { fact } from './fact';
import { policy } from './policy';
import { policyVersion } from './policy-version';

export const contentTypes = {
  answer,
  change,
  decision,
  fact,
  policy,
  'policy-version': policyVersion,
};

/** Tables that must outlive a boot without the plugin (see `persist-tables`). */
export const tables = Object.values(contentTypes).map(({ schema }) => schema.collectionName);
