import type { z } from 'zod';
import {
  answerBody,
  documentAddress,
  itemAddress,
  statesBody,
  typeAddress,
  withdrawBody,
} from '../../../src/contracts/checklist';
import {
  approveBody,
  approveSeveralBody,
  claimBody,
  delegationBody,
  emergencyBody,
  exemptBody,
  noticePreferences,
  planBody,
  queueQuery,
  returnBody,
  reviewBody,
  submissionAddress,
  submitBody,
} from '../../../src/contracts/decisions';
import { acceptance } from '../../../src/contracts/integrity';
import { exportWanted, ledgerPageWanted } from '../../../src/contracts/ledger';
import { outgoingAddress, outgoingQuery } from '../../../src/contracts/notices';
import {
  activateBody,
  checkBody,
  newPolicyBody,
  previewBody,
  restoreBody,
  retireBody,
  saveDraftBody,
  saveOrganisationBody,
} from '../../../src/contracts/policies';

/** What a request may say. What is accepted is followed by what is made of it, where that differs. */

type Case = [what: string, schema: z.ZodType, sent: unknown, read?: unknown];

const uid = 'api::nyhet.nyhet';
const documentId = 'abc123';
const address = { uid, documentId };
const stamp = 'a1'.repeat(32);
const id = 'abcdefgh';
const moment = '2026-11-03T10:00:00.000Z';
const later = '2026-11-04T10:00:00.000Z';
const long = (length: number): string => 'x'.repeat(length);
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

const accepted: readonly Case[] = [
  ['a document in no locale', documentAddress, address],
  ['a document in a locale', documentAddress, { ...address, locale: 'zh-Hant' }],
  ['a type of a plugin', typeAddress, { uid: 'plugin::blog.post' }],
  ['a type of Strapi’s own', typeAddress, { uid: 'admin::user', locale: 'sv' }],
  ['an item of a document', itemAddress, { ...address, policy: 'lerum-2022', item: 'sender' }],
  ['an answer', answerBody, { value: { selected: ['webb'] } }],
  ['an answer that says nothing', answerBody, { value: null }],
  ['an answer to one that was seen', answerBody, { value: 'a', seen: moment }],
  ['an answer where none was seen', answerBody, { value: 'a', seen: null }],
  ['an answer as deep as it may be', answerBody, { value: deep(8) }],
  ['a withdrawal', withdrawBody, {}],
  ['a hundred documents', statesBody, { documentIds: Array(100).fill(documentId) }],

  ['a submission', submissionAddress, { id }],
  ['a submission without a word', submitBody, {}, { message: '', dueAt: null, plannedFor: null }],
  [
    'a submission with a message',
    submitBody,
    { message: '  Brådskar ', dueAt: moment, plannedFor: later },
    { message: 'Brådskar', dueAt: moment, plannedFor: later },
  ],
  ['a claim', claimBody, {}, { takeOver: false }],
  ['an approval', approveBody, { seen: stamp }, { seen: stamp, publish: false, comment: '' }],
  [
    'an approval that publishes as planned',
    approveBody,
    { seen: stamp, publish: 'asPlanned', comment: ' Bra ' },
    { seen: stamp, publish: 'asPlanned', comment: 'Bra' },
  ],
  [
    'approvals of several',
    approveSeveralBody,
    { each: [{ id, seen: stamp }] },
    { each: [{ id, seen: stamp }], publish: false },
  ],
  ['a text sent back', returnBody, { comment: ' Kortare ' }, { comment: 'Kortare' }],
  ['a review', reviewBody, { comment: long(4_000) }],
  [
    'an exemption',
    exemptBody,
    { seen: stamp, policy: 'p', item: 'i', reason: 'Brand' },
    { seen: stamp, policy: 'p', item: 'i', reason: 'Brand', expiresAt: null },
  ],
  ['an emergency', emergencyBody, { reason: 'Brand' }],
  ['an emergency, of what was seen', emergencyBody, { reason: 'Brand', seen: stamp }],
  ['a plan', planBody, { at: moment }],
  [
    'the queue as it opens',
    queueQuery,
    {},
    { state: 'waiting', sort: 'submittedAt', order: 'asc', page: 1, pageSize: 25 },
  ],
  [
    'the queue as an address asks for it',
    queueQuery,
    { sender: 'skola,vard', page: '2', pageSize: '50', search: ' lek ' },
    {
      sender: ['skola', 'vard'],
      page: 2,
      pageSize: 50,
      search: 'lek',
      state: 'waiting',
      sort: 'submittedAt',
      order: 'asc',
    },
  ],
  [
    'the queue of several senders',
    queueQuery.pick({ sender: true }),
    { sender: ['skola', 'vård, omsorg'] },
  ],
  ['a delegation', delegationBody, { to: '12', startsAt: moment, endsAt: later }],
  ['how somebody is told', noticePreferences, {}, { muted: [], digest: 'atOnce' }],
  ['some kinds muted', noticePreferences, { muted: ['overdue'], digest: 'daily' }],

  ['why something stays public', acceptance, { reason: ' Känt ' }, { reason: 'Känt' }],
  ['the whole ledger', exportWanted, {}, { format: 'jsonl', separator: ',' }],
  ['the ledger since a day', exportWanted, { format: 'csv', separator: ';', since: '2026-01-01' }],
  [
    'the ledger since a moment',
    exportWanted,
    { format: 'csv', separator: ';', since: '2026-01-01T00:00:00+01:00' },
  ],
  ['the first page of the ledger', ledgerPageWanted, {}, { limit: 25 }],
  [
    'a page behind a row',
    ledgerPageWanted,
    { before: '7', limit: '100' },
    { before: 7, limit: 100 },
  ],
  ['notices on their way', outgoingQuery, {}, { page: 1, pageSize: 25 }],
  [
    'those that failed',
    outgoingQuery,
    { state: 'failed', page: '2' },
    { state: 'failed', page: 2, pageSize: 25 },
  ],
  ['one notice', outgoingAddress, { id: '10' }],

  ['a draft', newPolicyBody, { draft: {} }],
  ['a draft to be checked', checkBody, { draft: { items: [] } }],
  ['a draft to be saved', saveDraftBody, { draft: {}, revision: 0 }],
  ['an activation', activateBody, { revision: 3, reason: 'Beslut' }],
  ['a retirement', retireBody, { reason: ' Ersatt ' }, { reason: 'Ersatt' }],
  ['an older version', restoreBody, { version: stamp, revision: 1 }],
  ['a draft on a document', previewBody, { draft: {}, uid, documentId }],
  ['the organisation', saveOrganisationBody, { organisation: [], revision: 0 }],
  [
    'the organisation, with a reason',
    saveOrganisationBody,
    { organisation: {}, revision: 0, reason: 'Ny nämnd' },
  ],
];

test.each(accepted)('accepts %s', (_what, schema, sent, read = sent) => {
  expect(schema.parse(sent)).toEqual(read);
});

const rejected: readonly Case[] = [
  ['a type that is none', typeAddress, { uid: 'nyhet' }],
  ['a type with something behind it', typeAddress, { uid: `${uid}/../x` }],
  ['a type with something before it', typeAddress, { uid: `/${uid}` }],
  ['a document with a way out', documentAddress, { uid, documentId: '../x' }],
  ['a document without a name', documentAddress, { uid, documentId: '' }],
  ['a locale with a blank', documentAddress, { ...address, locale: 'sv se' }],
  ['an address that says more', documentAddress, { ...address, status: 'published' }],
  ['no item', itemAddress, { ...address, policy: 'lerum-2022' }],
  ['no answer', answerBody, {}],
  ['an answer that is too deep', answerBody, { value: deep(9) }],
  ['an answer that is too long', answerBody, { value: long(200_001) }],
  ['an answer seen on no day', answerBody, { value: 'a', seen: 'igår' }],
  ['a state of no documents', statesBody, { documentIds: [] }],
  ['a state of too many documents', statesBody, { documentIds: Array(101).fill(documentId) }],

  ['a submission by no id', submissionAddress, { id: 'A' }],
  ['a message that is too long', submitBody, { message: long(2_001) }],
  ['a due time that is none', submitBody, { dueAt: 'snart' }],
  ['an approval of what nobody saw', approveBody, {}],
  ['an approval of half a stamp', approveBody, { seen: 'a1' }],
  ['an approval that publishes some time', approveBody, { seen: stamp, publish: 'later' }],
  ['an approval of none', approveSeveralBody, { each: [] }],
  ['a text sent back without a word', returnBody, { comment: '  ' }],
  ['a review that is too long', reviewBody, { comment: long(4_001) }],
  [
    'an exemption without a reason',
    exemptBody,
    { seen: stamp, policy: 'p', item: 'i', reason: '' },
  ],
  ['an emergency without a reason', emergencyBody, { reason: ' ' }],
  ['a plan for a day without a time', planBody, { at: '2026-11-03' }],
  ['a page before the first', queueQuery, { page: '0' }],
  ['a page that is too long', queueQuery, { pageSize: '101' }],
  ['too many senders', queueQuery, { sender: Array(51).fill('a').join(',') }],
  ['an order by what cannot be sorted by', queueQuery, { sort: 'message' }],
  ['a delegation to nobody', delegationBody, { to: '0', startsAt: moment, endsAt: later }],
  ['a kind of notice that is none', noticePreferences, { muted: ['spam'] }],

  ['something public for no reason', acceptance, { reason: ' ' }],
  ['the ledger since some time', exportWanted, { since: 'igår' }],
  ['the ledger as a picture', exportWanted, { format: 'png' }],
  ['a table set apart by anything', exportWanted, { format: 'csv', separator: '|' }],
  ['a page of the ledger that is too long', ledgerPageWanted, { limit: 101 }],
  ['a page behind no row', ledgerPageWanted, { before: 0 }],
  ['a state of notices that is none', outgoingQuery, { state: 'lost' }],
  ['a notice by no id', outgoingAddress, { id: '01' }],

  ['a draft that is a list', newPolicyBody, { draft: [] }],
  ['a draft that is nothing', newPolicyBody, { draft: null }],
  ['a draft that is a text', newPolicyBody, { draft: '{}' }],
  ['no draft', newPolicyBody, {}],
  ['a draft that is too deep', newPolicyBody, { draft: { items: deep(40) } }],
  ['a save of no revision', saveDraftBody, { draft: {} }],
  ['an activation without a reason', activateBody, { revision: 3, reason: '' }],
  ['a version that is none', restoreBody, { version: 'a1', revision: 1 }],
  [
    'an organisation that is too deep',
    saveOrganisationBody,
    { organisation: deep(40), revision: 0 },
  ],
];

test.each(rejected)('rejects %s', (_what, schema, sent) => {
  expect(schema.safeParse(sent).success).toBe(false);
});

test.each([
  ['it ends before it begins', later, moment],
  ['it ends when it begins', moment, moment],
])('a delegation says at its end that %s', (_what, startsAt, endsAt) => {
  const { error } = delegationBody.safeParse({ to: '12', startsAt, endsAt });
  expect(error?.issues).toMatchObject([{ path: ['endsAt'], message: 'delegation.backwards' }]);
});

test.each<[string, z.ZodType, unknown, string]>([
  ['is missing', answerBody, { value: undefined }, 'answer.missing'],
  ['is too deep', answerBody, { value: deep(9) }, 'answer.tooDeep'],
  ['is no policy', newPolicyBody, { draft: [] }, 'policy.notAnObject'],
  ['is too large a policy', newPolicyBody, { draft: { a: deep(40) } }, 'policy.tooLarge'],
  [
    'is too large an organisation',
    saveOrganisationBody,
    { organisation: deep(40), revision: 0 },
    'policy.tooLarge',
  ],
])('says by its name that what was sent %s', (_what, schema, sent, message) => {
  expect(schema.safeParse(sent).error?.issues.map((issue) => issue.message)).toContain(message);
});
