import { adminApi } from '@strapi/strapi/admin';
import type { Checklist } from '../../src/contracts/checklist';
import type {
  Catalogue,
  Change,
  DraftCheck,
  OrganisationPage,
  PickableDocument,
  PolicyPage,
  PolicySummary,
  TrialRecord,
} from '../../src/contracts/policies';
import type { Difference } from '../../src/policy/differences';

interface Sent {
  readonly key: string;
  readonly draft: unknown;
}

interface Data<Reply> {
  readonly data: Reply;
}

const root = '/publication-checklist';
const data = <Reply>(reply: Data<Reply>): Reply => reply.data;

const list = { type: 'PublicationPolicies' as const, id: 'LIST' };
const policy = (key: string) => ({ type: 'PublicationPolicies' as const, id: key });
/** Every checklist there is may look otherwise once a policy is in force. */
const checklists = { type: 'PublicationChecklist' as const };

const get = (url: string, params?: Readonly<Record<string, string | undefined>>) => ({
  url: `${root}${url}`,
  method: 'GET' as const,
  ...(params && { config: { params } }),
});
const post = (url: string, body: object) => ({
  url: `${root}${url}`,
  method: 'POST' as const,
  data: body,
});
const put = (url: string, body: object) => ({
  url: `${root}${url}`,
  method: 'PUT' as const,
  data: body,
});

const api = adminApi
  .enhanceEndpoints({
    addTagTypes: ['PublicationPolicies', 'PublicationOrganisation', 'PublicationChecklist'],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      getPolicies: build.query<readonly PolicySummary[], undefined>({
        query: () => get('/policies'),
        transformResponse: data,
        providesTags: [list],
      }),
      getPolicy: build.query<PolicyPage, string>({
        query: (key) => get(`/policies/${key}`),
        transformResponse: data,
        providesTags: (_page, _error, key) => [policy(key)],
      }),
      addPolicy: build.mutation<PolicyPage, { readonly draft: unknown }>({
        query: (body) => post('/policies', body),
        transformResponse: data,
        invalidatesTags: [list],
      }),
      saveDraft: build.mutation<PolicyPage, Sent & { readonly revision: number }>({
        query: ({ key, ...body }) => put(`/policies/${key}/draft`, body),
        transformResponse: data,
        invalidatesTags: (_page, error, { key }) => (error ? [] : [list, policy(key)]),
      }),
      discardDraft: build.mutation<
        PolicyPage | null,
        { readonly key: string; readonly revision: number }
      >({
        query: ({ key, revision }) => ({
          url: `${root}/policies/${key}/draft`,
          method: 'DELETE',
          config: { params: { revision } },
        }),
        transformResponse: data,
        // A policy that was never activated is gone now: there is no page to read again.
        invalidatesTags: (page, error, { key }) =>
          error ? [] : page === null ? [list] : [list, policy(key)],
      }),
      checkDraft: build.query<DraftCheck, Sent>({
        query: ({ key, draft }) => post(`/policies/${key}/check`, { draft }),
        transformResponse: data,
        keepUnusedDataFor: 0,
      }),
      activatePolicy: build.mutation<
        PolicyPage,
        { readonly key: string; readonly revision: number; readonly reason: string }
      >({
        query: ({ key, ...body }) => post(`/policies/${key}/activate`, body),
        transformResponse: data,
        invalidatesTags: (_page, error, { key }) => (error ? [] : [list, policy(key), checklists]),
      }),
      retirePolicy: build.mutation<PolicyPage, { readonly key: string; readonly reason: string }>({
        query: ({ key, ...body }) => post(`/policies/${key}/retire`, body),
        transformResponse: data,
        invalidatesTags: (_page, error, { key }) => (error ? [] : [list, policy(key), checklists]),
      }),
      restorePolicyVersion: build.mutation<
        PolicyPage,
        { readonly key: string; readonly version: string; readonly revision: number }
      >({
        query: ({ key, ...body }) => post(`/policies/${key}/restore`, body),
        transformResponse: data,
        invalidatesTags: (_page, error, { key }) => (error ? [] : [list, policy(key)]),
      }),
      getHistory: build.query<readonly Change[], string>({
        query: (key) => get(`/policies/${key}/history`),
        transformResponse: data,
        providesTags: (_history, _error, key) => [policy(key)],
      }),
      getDifferences: build.query<
        readonly Difference[],
        { readonly key: string; readonly from: string; readonly to: string }
      >({
        query: ({ key, from, to }) => get(`/policies/${key}/differences`, { from, to }),
        transformResponse: data,
        providesTags: (_differences, _error, { key }) => [policy(key)],
      }),
      getRecord: build.query<TrialRecord | null, string>({
        query: (key) => get(`/policies/${key}/record`),
        transformResponse: data,
        providesTags: (_record, _error, key) => [policy(key), checklists],
      }),
      getPickable: build.query<
        readonly PickableDocument[],
        { readonly key: string; readonly uid: string; readonly search: string }
      >({
        query: ({ key, uid, search }) => get(`/policies/${key}/documents`, { uid, search }),
        transformResponse: data,
      }),
      getPreview: build.query<
        Checklist,
        Sent & {
          readonly uid: string;
          readonly documentId: string;
          readonly locale?: string;
        }
      >({
        query: ({ key, ...body }) => post(`/policies/${key}/preview`, body),
        transformResponse: data,
        keepUnusedDataFor: 0,
      }),
      getCatalogue: build.query<Catalogue, undefined>({
        query: () => get('/catalogue'),
        transformResponse: data,
      }),
      getOrganisation: build.query<OrganisationPage, undefined>({
        query: () => get('/organisation'),
        transformResponse: data,
        providesTags: [{ type: 'PublicationOrganisation', id: 'ONE' }],
      }),
      saveOrganisation: build.mutation<
        OrganisationPage,
        { readonly organisation: unknown; readonly revision: number; readonly reason?: string }
      >({
        query: (body) => put('/organisation', body),
        transformResponse: data,
        invalidatesTags: (_page, error) =>
          error ? [] : [{ type: 'PublicationOrganisation', id: 'ONE' }, checklists],
      }),
    }),
  });

export const {
  useGetPoliciesQuery,
  useGetPolicyQuery,
  useAddPolicyMutation,
  useSaveDraftMutation,
  useDiscardDraftMutation,
  useCheckDraftQuery,
  useActivatePolicyMutation,
  useRetirePolicyMutation,
  useRestorePolicyVersionMutation,
  useGetHistoryQuery,
  useGetDifferencesQuery,
  useGetRecordQuery,
  useGetPickableQuery,
  useGetPreviewQuery,
  useGetCatalogueQuery,
  useGetOrganisationQuery,
  useSaveOrganisationMutation,
} = api;
