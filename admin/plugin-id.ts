export const PLUGIN_ID = 'publication-checklist';
