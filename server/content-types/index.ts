import { answer } from './answer';
import { decision } from './decision';
import { policyVersion } from './policy-version';

export const contentTypes = { answer, decision, 'policy-version': policyVersion };

/** Tables that must outlive a boot without the plugin (see `persist-tables`). */
export const tables = Object.values(contentTypes).map(({ schema }) => schema.collectionName);
