import { needs } from '../access/route-policy';

const policies = ['admin::isAuthenticatedAdmin', needs('publish')];

/** When a text is to go public by itself: for whoever may publish it. */
export const planRoutes = [
  {
    method: 'PUT',
    path: '/plans/:uid/:documentId',
    handler: 'plan.update',
    config: { policies },
  },
  {
    method: 'DELETE',
    path: '/plans/:uid/:documentId',
    handler: 'plan.delete',
    config: { policies },
  },
];
