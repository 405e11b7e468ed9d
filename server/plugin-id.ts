/** The plugin's name in Strapi: in its config, its routes, its services. */
export const PLUGIN_ID = 'publication-checklist';

export const ANSWER = `plugin::${PLUGIN_ID}.answer` as const;
export const DECISION = `plugin::${PLUGIN_ID}.decision` as const;
export const POLICY_VERSION = `plugin::${PLUGIN_ID}.policy-version` as const;
export const POLICY = `plugin::${PLUGIN_ID}.policy` as const;
export const CHANGE = `plugin::${PLUGIN_ID}.change` as const;
export const FACT = `plugin::${PLUGIN_ID}.fact` as const;
export const GRANT = `plugin::${PLUGIN_ID}.grant` as const;
export const SUBMISSION = `plugin::${PLUGIN_ID}.submission` as const;
export const CONTRIBUTION = `plugin::${PLUGIN_ID}.contribution` as const;
export const DELEGATION = `plugin::${PLUGIN_ID}.delegation` as const;
export const NOTICE = `plugin::${PLUGIN_ID}.notice` as const;
export const NOTICE_PREFERENCE = `plugin::${PLUGIN_ID}.notice-preference` as const;
export const PLAN = `plugin::${PLUGIN_ID}.plan` as const;
export const FINDING = `plugin::${PLUGIN_ID}.finding` as const;
export const LEASE = `plugin::${PLUGIN_ID}.lease` as const;
export const CHECKPOINT = `plugin::${PLUGIN_ID}.checkpoint` as const;
