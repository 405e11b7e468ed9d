import { adminApi } from '@strapi/strapi/admin';
import type { z } from 'zod';
import type {
  ApprovedEach,
  DecisionPage,
  Delegation,
  DelegationsPage,
  DocumentStanding,
  Mine,
  NoticePreferences,
  QueuePage,
  QueueSummary,
  Submission,
  approveBody,
  approveSeveralBody,
  claimBody,
  delegationBody,
  emergencyBody,
  exemptBody,
  planBody,
  returnBody,
  reviewBody,
  submitBody,
} from '../../src/contracts/decisions';
import type { OutgoingPage } from '../../src/contracts/notices';
import { conflictIn } from './failure';
import { checklistTag, documentTags, type ChecklistAddress } from './documents';

/** A saved document: what has not been saved cannot be decided on. */
export interface SavedAddress extends ChecklistAddress {
  readonly documentId: string;
}

/** What is sent about one submission. */
type OfHeld<Body extends z.ZodType> = { readonly id: string } & z.input<Body>;
/** What is sent about one document. */
type OfDocument<Body extends z.ZodType> = { readonly address: SavedAddress } & z.input<Body>;

interface Data<Reply> {
  readonly data: Reply;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Params = Readonly<Record<string, string | number | undefined>>;

const ask = (method: Method, url: string, data?: object, params?: Params) => ({
  url: `/publication-checklist${url}`,
  method,
  ...(data && { data }),
  ...(params && { config: { params } }),
});

const about = (
  part: string,
  { uid, documentId, locale }: SavedAddress,
  method: Method,
  body?: object
) => ask(method, `/${part}/${uid}/${documentId}`, body, { locale });

const data = <Reply>(reply: Data<Reply>): Reply => reply.data;

const queue = { type: 'PublicationHeld' as const, id: 'QUEUE' };
const held = (id: string) => ({ type: 'PublicationHeld' as const, id });
const delegations = { type: 'PublicationHeld' as const, id: 'DELEGATIONS' };
const preferences = { type: 'PublicationHeld' as const, id: 'PREFERENCES' };
const outgoing = { type: 'PublicationHeld' as const, id: 'OUTGOING' };

/** Whatever is decided shows in the queue, on its page, and beside the text. */
const decided = (page: DecisionPage | undefined, failed: unknown, id: string) =>
  failed !== undefined || page === undefined
    ? []
    : [queue, held(id), ...touched(page.submission as SavedAddress)];

const touched = (address: SavedAddress) => [
  ...documentTags(address),
  { type: 'Document' as const, id: `${address.uid}_LIST` },
  checklistTag(address),
];

const stood = (_reply: unknown, failed: unknown, { address }: { address: SavedAddress }) =>
  failed === undefined ? [queue, ...touched(address)] : [];

const api = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'PublicationChecklist', 'PublicationHeld'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getStanding: build.query<DocumentStanding, SavedAddress>({
        query: (address) => about('submissions', address, 'GET'),
        transformResponse: data,
        providesTags: (_reply, _failed, address) => [
          ...documentTags(address),
          checklistTag(address),
        ],
      }),
      submit: build.mutation<DocumentStanding, OfDocument<typeof submitBody>>({
        query: ({ address, ...body }) => about('submissions', address, 'POST', body),
        transformResponse: data,
        invalidatesTags: stood,
      }),
      withdraw: build.mutation<DocumentStanding, { readonly address: SavedAddress }>({
        query: ({ address }) => about('submissions', address, 'DELETE'),
        transformResponse: data,
        invalidatesTags: stood,
      }),
      publishInEmergency: build.mutation<DocumentStanding, OfDocument<typeof emergencyBody>>({
        query: ({ address, ...body }) => about('emergency', address, 'POST', body),
        transformResponse: data,
        // What has changed meanwhile is read before anything is confirmed again.
        invalidatesTags: (reply, failed, asked) =>
          failed === undefined ? stood(reply, failed, asked) : touched(asked.address),
      }),
      plan: build.mutation<DocumentStanding, OfDocument<typeof planBody>>({
        query: ({ address, ...body }) => about('plans', address, 'PUT', body),
        transformResponse: data,
        invalidatesTags: stood,
      }),
      cancelPlan: build.mutation<DocumentStanding, { readonly address: SavedAddress }>({
        query: ({ address }) => about('plans', address, 'DELETE'),
        transformResponse: data,
        invalidatesTags: stood,
      }),

      getMine: build.query<Mine, undefined>({
        query: () => ask('GET', '/submissions/mine'),
        transformResponse: data,
        providesTags: [queue],
      }),
      getQueue: build.query<QueuePage, Params>({
        query: (asked) => ask('GET', '/held', undefined, asked),
        transformResponse: data,
        providesTags: [queue],
      }),
      /** Strapi's own locales. The name is ours: of two endpoints alike, Strapi keeps the first. */
      getQueueLocales: build.query<readonly { readonly code: string }[], undefined>({
        query: () => ({ url: '/i18n/locales', method: 'GET' }),
      }),
      getQueueSummary: build.query<QueueSummary, undefined>({
        query: () => ask('GET', '/held/summary'),
        transformResponse: data,
        providesTags: [queue],
      }),
      getHeld: build.query<DecisionPage, string>({
        query: (id) => ask('GET', `/held/${id}`),
        transformResponse: data,
        providesTags: (_page, _failed, id) => [held(id)],
      }),
      claim: build.mutation<Submission, OfHeld<typeof claimBody>>({
        query: ({ id, ...body }) => ask('POST', `/held/${id}/claim`, body),
        transformResponse: data,
        // Refused, it is somebody else's: then that is what there is to see.
        invalidatesTags: (_reply, _failed, { id }) => [queue, held(id)],
      }),
      release: build.mutation<Submission, string>({
        query: (id) => ask('DELETE', `/held/${id}/claim`),
        transformResponse: data,
        invalidatesTags: (_reply, _failed, id) => [queue, held(id)],
      }),
      approve: build.mutation<DecisionPage, OfHeld<typeof approveBody>>({
        query: ({ id, ...body }) => ask('POST', `/held/${id}/approve`, body),
        transformResponse: data,
        invalidatesTags: (page, failed, { id }) => decided(page, failed, id),
        onQueryStarted: async ({ id }, { dispatch, queryFulfilled }) => {
          await showCurrent(id, queryFulfilled, dispatch);
        },
      }),
      approveSeveral: build.mutation<readonly ApprovedEach[], z.input<typeof approveSeveralBody>>({
        query: (body) => ask('POST', '/held/approve', body),
        transformResponse: data,
        invalidatesTags: [{ type: 'PublicationHeld' }, { type: 'Document' }],
      }),
      returnHeld: build.mutation<DecisionPage, OfHeld<typeof returnBody>>({
        query: ({ id, ...body }) => ask('POST', `/held/${id}/return`, body),
        transformResponse: data,
        invalidatesTags: (page, failed, { id }) => decided(page, failed, id),
      }),
      exempt: build.mutation<DecisionPage, OfHeld<typeof exemptBody>>({
        query: ({ id, ...body }) => ask('POST', `/held/${id}/exempt`, body),
        transformResponse: data,
        invalidatesTags: (page, failed, { id }) => decided(page, failed, id),
        onQueryStarted: async ({ id }, { dispatch, queryFulfilled }) => {
          await showCurrent(id, queryFulfilled, dispatch);
        },
      }),
      review: build.mutation<DecisionPage, OfHeld<typeof reviewBody>>({
        query: ({ id, ...body }) => ask('POST', `/held/${id}/review`, body),
        transformResponse: data,
        invalidatesTags: (page, failed, { id }) => decided(page, failed, id),
      }),

      getDelegations: build.query<DelegationsPage, undefined>({
        query: () => ask('GET', '/delegations'),
        transformResponse: data,
        providesTags: [delegations],
      }),
      delegate: build.mutation<DelegationsPage, z.input<typeof delegationBody>>({
        query: (body) => ask('POST', '/delegations', body),
        transformResponse: data,
        invalidatesTags: [delegations],
      }),
      endDelegation: build.mutation<DelegationsPage, Delegation['id']>({
        query: (id) => ask('DELETE', `/delegations/${id}`),
        transformResponse: data,
        invalidatesTags: [delegations],
      }),
      getNoticePreferences: build.query<NoticePreferences, undefined>({
        query: () => ask('GET', '/notices/preferences'),
        transformResponse: data,
        providesTags: [preferences],
      }),
      saveNoticePreferences: build.mutation<NoticePreferences, NoticePreferences>({
        query: (body) => ask('PUT', '/notices/preferences', body),
        transformResponse: data,
        invalidatesTags: [preferences],
      }),
      getOutgoing: build.query<OutgoingPage, Params>({
        query: (asked) => ask('GET', '/notices/outgoing', undefined, asked),
        transformResponse: data,
        providesTags: [outgoing],
      }),
      retryNotice: build.mutation<unknown, string>({
        query: (id) => ask('POST', `/notices/outgoing/${id}/retry`),
        invalidatesTags: [outgoing],
      }),
    }),
  });

/** What the text is now comes with the refusal of a decision made on what it was. */
const showCurrent = async (
  id: string,
  fulfilled: Promise<unknown>,
  dispatch: (action: never) => unknown
): Promise<void> => {
  try {
    await fulfilled;
  } catch (failure) {
    const current = conflictIn((failure as { readonly error?: unknown }).error);
    if (current === undefined) return;
    dispatch(api.util.updateQueryData('getHeld', id, () => current as DecisionPage) as never);
  }
};

export const {
  useGetStandingQuery,
  useSubmitMutation,
  useWithdrawMutation,
  usePublishInEmergencyMutation,
  usePlanMutation,
  useCancelPlanMutation,
  useGetMineQuery,
  useGetQueueQuery,
  useGetQueueLocalesQuery,
  useGetQueueSummaryQuery,
  useGetHeldQuery,
  useClaimMutation,
  useReleaseMutation,
  useApproveMutation,
  useApproveSeveralMutation,
  useReturnHeldMutation,
  useExemptMutation,
  useReviewMutation,
  useGetDelegationsQuery,
  useDelegateMutation,
  useEndDelegationMutation,
  useGetNoticePreferencesQuery,
  useSaveNoticePreferencesMutation,
  useGetOutgoingQuery,
  useRetryNoticeMutation,
} = api;
