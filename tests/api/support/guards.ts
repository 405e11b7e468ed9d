/** A right to the document that a route is about, as the content manager gives it. */
type DocumentRight = 'document.read' | 'document.update' | 'document.publish';

/** Any one of some is enough. */
type Need = DocumentRight | (string & {}) | readonly string[];

const canUpdate = ['document.read', 'document.update'];
const canPublish = ['document.read', 'document.publish'];
const read = ['policies.read'];
const edit = ['policies.edit'];
const activate = ['policies.activate'];
const queue = [['held.read', 'held.decide']];
const decide = ['held.decide'];
const decideOnOne = ['held.decide', 'document.read'];

/**
 * Everything that somebody of the panel needs to get through a route: all of the
 * list. Written by hand, so that a route that is added is thought about by somebody.
 * An empty list: whoever is signed in, about nobody but themselves.
 */
export const guardsOfThePanel: Readonly<Record<string, readonly Need[]>> = {
  'GET /checklists/:uid': ['document.read'],
  'POST /checklists/:uid/states': ['document.read'],
  'GET /checklists/:uid/:documentId': ['document.read'],
  'POST /checklists/:uid/:documentId/facts': ['document.read'],
  'PUT /checklists/:uid/:documentId/answers/:policy/:item': canUpdate,
  'DELETE /checklists/:uid/:documentId/answers/:policy/:item': canUpdate,
  'GET /submissions/mine': [],
  'GET /submissions/:uid/:documentId': ['document.read'],
  'POST /submissions/:uid/:documentId': canUpdate,
  'DELETE /submissions/:uid/:documentId': canUpdate,
  'POST /emergency/:uid/:documentId': ['held.emergency', ...canPublish],
  'GET /held': queue,
  'GET /held/summary': queue,
  'POST /held/approve': decide,
  'GET /held/:id': [...queue, 'document.read'],
  'POST /held/:id/claim': decideOnOne,
  'DELETE /held/:id/claim': decideOnOne,
  'POST /held/:id/approve': decideOnOne,
  'POST /held/:id/return': decideOnOne,
  'POST /held/:id/exempt': decideOnOne,
  'POST /held/:id/review': decideOnOne,
  'GET /delegations': decide,
  'POST /delegations': decide,
  'DELETE /delegations/:id': decide,
  'GET /policies': read,
  'POST /policies': edit,
  'GET /policies/:key': read,
  'PUT /policies/:key/draft': edit,
  'DELETE /policies/:key/draft': edit,
  'POST /policies/:key/check': read,
  'POST /policies/:key/activate': activate,
  'POST /policies/:key/retire': activate,
  'POST /policies/:key/restore': edit,
  'GET /policies/:key/history': read,
  'GET /policies/:key/differences': read,
  'GET /policies/:key/record': read,
  'POST /policies/:key/try': edit,
  'GET /policies/:key/documents': read,
  'POST /policies/:key/preview': read,
  'GET /catalogue': read,
  'GET /organisation': read,
  'PUT /organisation': ['organisation.edit'],
  'GET /notices/preferences': [],
  'PUT /notices/preferences': [],
  'GET /notices/outgoing': ['notices.manage'],
  'POST /notices/outgoing/:id/retry': ['notices.manage'],
  'PUT /plans/:uid/:documentId': canPublish,
  'DELETE /plans/:uid/:documentId': canPublish,
  'GET /ledger': ['ledger.read'],
  'GET /ledger/export': ['ledger.export'],
  'GET /integrity': ['integrity.read'],
  'POST /integrity/scan': ['integrity.decide'],
  'POST /integrity/accept': ['integrity.decide'],
  'POST /integrity/unpublish': ['integrity.decide'],
  'POST /integrity/:id/accept': ['integrity.decide'],
  'POST /integrity/:id/unpublish': ['integrity.decide'],
};

/** The same for programs and users of the public API, in the scopes they are given. */
export const guardsOfTheApi: Readonly<Record<string, readonly string[]>> = {
  'GET /checklists/:uid/:documentId': ['checklist.findOne', 'document.findOne'],
  'POST /checklists/:uid/:documentId/facts': ['checklist.prepare', 'document.findOne'],
  'PUT /checklists/:uid/:documentId/answers/:policy/:item': ['answer.update', 'document.update'],
  'DELETE /checklists/:uid/:documentId/answers/:policy/:item': ['answer.delete', 'document.update'],
  'GET /submissions/:uid/:documentId': ['submission.findOne', 'document.findOne'],
  'POST /submissions/:uid/:documentId': ['submission.create', 'document.update'],
  'DELETE /submissions/:uid/:documentId': ['submission.delete', 'document.update'],
};

/** Everything that any guard names, once. */
export const namedBy = (guards: Readonly<Record<string, readonly Need[]>>): string[] => [
  ...new Set(Object.values(guards).flat(2)),
];

/** Whether somebody who holds some rights gets through. */
export const letsThrough = (needs: readonly Need[], held: readonly string[]): boolean =>
  needs.every((need) =>
    typeof need === 'string' ? held.includes(need) : need.some((each) => held.includes(each))
  );
