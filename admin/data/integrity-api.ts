import { adminApi } from '@strapi/strapi/admin';
import type { IntegrityPage } from '../../src/contracts/integrity';

const page = { type: 'PublicationIntegrity' as const, id: 'PAGE' };

const at = (method: 'GET' | 'POST', path = '', data?: object) => ({
  url: `/publication-checklist/integrity${path}`,
  method,
  ...(data && { data }),
});

const data = (reply: { readonly data: IntegrityPage }): IntegrityPage => reply.data;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['PublicationIntegrity'] }).injectEndpoints({
  endpoints: (build) => ({
    getIntegrity: build.query<IntegrityPage, undefined>({
      query: () => at('GET'),
      transformResponse: data,
      providesTags: [page],
    }),
    scan: build.mutation<IntegrityPage, undefined>({
      query: () => at('POST', '/scan'),
      transformResponse: data,
      invalidatesTags: [page],
    }),
    acceptFinding: build.mutation<IntegrityPage, { readonly id: number; readonly reason: string }>({
      query: ({ id, reason }) => at('POST', `/${id}/accept`, { reason }),
      transformResponse: data,
      invalidatesTags: [page],
    }),
    unpublishFinding: build.mutation<IntegrityPage, number>({
      query: (id) => at('POST', `/${id}/unpublish`),
      transformResponse: data,
      invalidatesTags: [page],
    }),
  }),
});

export const {
  useGetIntegrityQuery,
  useScanMutation,
  useAcceptFindingMutation,
  useUnpublishFindingMutation,
} = api;
