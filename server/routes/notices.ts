import { allowed, permissions } from '../access/permissions';

const signedIn = 'admin::isAuthenticatedAdmin';
const mayManage = [signedIn, allowed(permissions.manageNotices)];

/** How each user wants to be told, and the mails on their way out. */
export const noticeRoutes = [
  {
    method: 'GET',
    path: '/notices/preferences',
    handler: 'notice.preferences',
    config: { policies: [signedIn] },
  },
  {
    method: 'PUT',
    path: '/notices/preferences',
    handler: 'notice.setPreferences',
    config: { policies: [signedIn] },
  },
  {
    method: 'GET',
    path: '/notices/outgoing',
    handler: 'notice.outgoing',
    config: { policies: mayManage },
  },
  {
    method: 'POST',
    path: '/notices/outgoing/:id/retry',
    handler: 'notice.retry',
    config: { policies: mayManage },
  },
];
