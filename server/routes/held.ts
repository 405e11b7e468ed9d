import { needsHeld } from '../access/may-decide';
import { allowed, permissions } from '../access/permissions';
import { needs } from '../access/route-policy';

const signedIn = 'admin::isAuthenticatedAdmin';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const route = (method: Method, path: string, handler: string, policy?: unknown) => ({
  method,
  path,
  handler,
  config: { policies: [signedIn, ...(policy === undefined ? [] : [policy])] },
});

/** What an editor asks for beside the text. */
export const submissionRoutes = [
  // One's own, of what one may read still.
  route('GET', '/submissions/mine', 'submission.mine'),
  route('GET', '/submissions/:uid/:documentId', 'submission.findOne', needs('read')),
  route('POST', '/submissions/:uid/:documentId', 'submission.create', needs('update')),
  route('DELETE', '/submissions/:uid/:documentId', 'submission.delete', needs('update')),
  {
    method: 'POST',
    path: '/emergency/:uid/:documentId',
    handler: 'submission.emergency',
    config: { policies: [signedIn, allowed(permissions.emergency), needs('publish')] },
  },
];

/** What whoever decides asks for. Each also needs the right to read the document it is about. */
export const heldRoutes = [
  route('GET', '/held', 'held.find', needsHeld('read')),
  route('GET', '/held/summary', 'held.summary', needsHeld('read')),
  route('POST', '/held/approve', 'held.approveSeveral', needsHeld('decide')),
  route('GET', '/held/:id', 'held.findOne', needsHeld('read')),
  route('POST', '/held/:id/claim', 'held.claim', needsHeld('decide')),
  route('DELETE', '/held/:id/claim', 'held.release', needsHeld('decide')),
  route('POST', '/held/:id/approve', 'held.approve', needsHeld('decide')),
  route('POST', '/held/:id/return', 'held.sendBack', needsHeld('decide')),
  route('POST', '/held/:id/exempt', 'held.exempt', needsHeld('decide')),
  route('POST', '/held/:id/review', 'held.review', needsHeld('decide')),
  route('GET', '/delegations', 'delegation.find', allowed(permissions.decide)),
  route('POST', '/delegations', 'delegation.create', allowed(permissions.decide)),
  route('DELETE', '/delegations/:id', 'delegation.delete', allowed(permissions.decide)),
];
