import { needs } from '../access/route-policy';
import { heldRoutes, submissionRoutes } from './held';
import { noticeRoutes } from './notices';
import { planRoutes } from './plans';
import { integrityRoutes } from './integrity';
import { ledgerRoutes } from './ledger';
import { policyRoutes } from './policies';

const signedIn = 'admin::isAuthenticatedAdmin';

/** What the admin panel asks for: `/publication-checklist/…`. */
export const admin = {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/checklists/:uid',
      handler: 'checklist.findOne',
      config: { policies: [signedIn, needs('read')] },
    },
    {
      method: 'POST',
      path: '/checklists/:uid/states',
      handler: 'checklist.states',
      config: { policies: [signedIn] },
    },
    {
      method: 'GET',
      path: '/checklists/:uid/:documentId',
      handler: 'checklist.findOne',
      config: { policies: [signedIn, needs('read')] },
    },
    {
      method: 'POST',
      path: '/checklists/:uid/:documentId/facts',
      handler: 'checklist.prepare',
      config: { policies: [signedIn, needs('read')] },
    },
    {
      method: 'PUT',
      path: '/checklists/:uid/:documentId/answers/:policy/:item',
      handler: 'answer.update',
      config: { policies: [signedIn, needs('update')] },
    },
    {
      method: 'DELETE',
      path: '/checklists/:uid/:documentId/answers/:policy/:item',
      handler: 'answer.delete',
      config: { policies: [signedIn, needs('update')] },
    },
    ...submissionRoutes,
    ...heldRoutes,
    ...policyRoutes,
    ...noticeRoutes,
    ...planRoutes,
    ...ledgerRoutes,
    ...integrityRoutes,
  ],
};
