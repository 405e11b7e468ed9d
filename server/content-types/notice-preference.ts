import { hidden } from './hidden';

/** How somebody wants to be told. One row a user; none for those who never chose. */
export const noticePreference = hidden({
  collectionName: 'pc_notice_preferences',
  singularName: 'notice-preference',
  pluralName: 'notice-preferences',
  displayName: 'Notice preference',
  indexes: [{ name: 'pc_notice_preferences_user_uq', type: 'unique', columns: ['user_id'] }],
  attributes: {
    userId: { type: 'string', required: true },
    muted: { type: 'json', required: true },
    digest: { type: 'string', required: true },
  },
});
