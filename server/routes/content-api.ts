import { needs } from '../access/route-policy';

/**
 * What programs with a token ask for: `/api/publication-checklist/…`. Each route
 * is a permission of its own, and the caller needs the right to the document too.
 */
export const contentApi = {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/checklists/:uid/:documentId',
      handler: 'checklist.findOne',
      config: { policies: [needs('read')] },
    },
    {
      method: 'POST',
      path: '/checklists/:uid/:documentId/facts',
      handler: 'checklist.prepare',
      config: { policies: [needs('read')] },
    },
    {
      method: 'PUT',
      path: '/checklists/:uid/:documentId/answers/:policy/:item',
      handler: 'answer.update',
      config: { policies: [needs('update')] },
    },
    {
      method: 'DELETE',
      path: '/checklists/:uid/:documentId/answers/:policy/:item',
      handler: 'answer.delete',
      config: { policies: [needs('update')] },
    },
    {
      method: 'GET',
      path: '/submissions/:uid/:documentId',
      handler: 'submission.findOne',
      config: { policies: [needs('read')] },
    },
    {
      method: 'POST',
      path: '/submissions/:uid/:documentId',
      handler: 'submission.create',
      config: { policies: [needs('update')] },
    },
    {
      method: 'DELETE',
      path: '/submissions/:uid/:documentId',
      handler: 'submission.delete',
      config: { policies: [needs('update')] },
    },
  ],
};
