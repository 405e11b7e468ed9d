import { adminApi } from '@strapi/strapi/admin';
import type { DecidedEach, IntegrityPage, IntegrityQuery } from '../../src/contracts/integrity';

const page = { type: 'PublicationIntegrity' as const, id: 'PAGE' };

/** What is decided shows here, beside the text and in every list of texts. */
const decided = [
  page,
  'Document' as const,
  'PublicationChecklist' as const,
  'PublicationHeld' as const,
];

const at = (method: 'GET' | 'POST', path = '', data?: object) => ({
  url: `/publication-checklist/integrity${path}`,
  method,
  ...(data && { data }),
});

const data = <Reply>(reply: { readonly data: Reply }): Reply => reply.data;

interface Several {
  readonly ids: readonly number[];
  readonly reason: string;
}

const api = adminApi
  .enhanceEndpoints({
    addTagTypes: ['Document', 'PublicationChecklist', 'PublicationHeld', 'PublicationIntegrity'],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      getIntegrity: build.query<IntegrityPage, IntegrityQuery>({
        query: (query) => ({ ...at('GET'), config: { params: query } }),
        transformResponse: data,
        providesTags: [page],
      }),
      scan: build.mutation<IntegrityPage, undefined>({
        query: () => at('POST', '/scan'),
        transformResponse: data,
        invalidatesTags: [page],
      }),
      acceptFinding: build.mutation<
        IntegrityPage,
        { readonly id: number; readonly reason: string }
      >({
        query: ({ id, reason }) => at('POST', `/${id}/accept`, { reason }),
        transformResponse: data,
        invalidatesTags: decided,
      }),
      acceptSeveral: build.mutation<readonly DecidedEach[], Several>({
        query: (body) => at('POST', '/accept', body),
        transformResponse: data,
        invalidatesTags: decided,
      }),
      unpublishSeveral: build.mutation<readonly DecidedEach[], Several>({
        query: (body) => at('POST', '/unpublish', body),
        transformResponse: data,
        invalidatesTags: decided,
      }),
      unpublishFinding: build.mutation<IntegrityPage, number>({
        query: (id) => at('POST', `/${id}/unpublish`),
        transformResponse: data,
        invalidatesTags: decided,
      }),
    }),
  });

export const {
  useGetIntegrityQuery,
  useScanMutation,
  useAcceptFindingMutation,
  useAcceptSeveralMutation,
  useUnpublishSeveralMutation,
  useUnpublishFindingMutation,
} = api;
