import { local } from './local';

/** How somebody wants to be told. One row a user; none for those who never chose. */
export const noticePreference = local({
  tableName: 'pc_notice_preferences',
  name: 'notice-preference',
  indexes: [{ name: 'pc_notice_preferences_user_uq', type: 'unique', columns: ['user_id'] }],
  attributes: {
    userId: { type: 'string' },
    muted: { type: 'json' },
    digest: { type: 'string' },
  },
});
