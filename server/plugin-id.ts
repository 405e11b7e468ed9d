/** The plugin's name in Strapi: in its config, its routes, its services. */
export const PLUGIN_ID = 'publication-checklist';

export const ANSWER = `plugin::${PLUGIN_ID}.answer` as const;
export const DECISION = `plugin::${PLUGIN_ID}.decision` as const;
export const POLICY_VERSION = `plugin::${PLUGIN_ID}.policy-version` as const;
export const POLICY = `plugin::${PLUGIN_ID}.policy` as const;
export const CHANGE = `plugin::${PLUGIN_ID}.change` as const;
export const FACT = `plugin::${PLUGIN_ID}.fact` as const;
