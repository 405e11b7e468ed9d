import { adminApi } from '@strapi/strapi/admin';
import type { Json } from '../../src/canonical/json';
import type { Checklist, States } from '../../src/contracts/checklist';
import { batched } from './batched';
import { checklistTag, documentTags, type ChecklistAddress } from './documents';

export type { ChecklistAddress };

interface AnswerSent extends ChecklistAddress {
  readonly policy: string;
  readonly item: string;
  readonly value: Json;
  /** When the answer was given that the sender saw; null for none. */
  readonly seen: string | null;
}

interface DocumentInList {
  readonly uid: string;
  readonly documentId: string;
  readonly locale?: string | undefined;
}

const pathTo = ({ uid, documentId }: ChecklistAddress): string =>
  `/publication-checklist/checklists/${uid}${documentId === undefined ? '' : `/${documentId}`}`;

const api = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'PublicationChecklist'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getChecklist: build.query<Checklist, ChecklistAddress>({
        query: (address) => ({
          url: pathTo(address),
          method: 'GET',
          config: { params: { locale: address.locale } },
        }),
        transformResponse: ({ data }: { data: Checklist }) => data,
        providesTags: (_result, _error, address) => documentTags(address),
      }),

      /** Has the server find out what kinds judge by beforehand: that every link answers. */
      prepareFacts: build.mutation<Checklist, ChecklistAddress>({
        query: (address) => ({
          url: `${pathTo(address)}/facts`,
          method: 'POST',
          config: { params: { locale: address.locale } },
        }),
        transformResponse: ({ data }: { data: Checklist }) => data,
        invalidatesTags: (_result, _error, address) => [checklistTag(address)],
        onQueryStarted: async (address, { dispatch, queryFulfilled }) => {
          await showReplied(address, queryFulfilled, dispatch);
        },
      }),

      giveAnswer: build.mutation<Checklist, AnswerSent>({
        query: ({ policy, item, value, seen, ...address }) => ({
          url: `${pathTo(address)}/answers/${policy}/${item}`,
          method: 'PUT',
          data: { value, seen },
          config: { params: { locale: address.locale } },
        }),
        transformResponse: ({ data }: { data: Checklist }) => data,
        invalidatesTags: (_result, _error, sent) => [checklistTag(sent)],
        onQueryStarted: async (sent, { dispatch, queryFulfilled }) => {
          await showReplied(sent, queryFulfilled, dispatch);
        },
      }),

      withdrawAnswer: build.mutation<Checklist, Omit<AnswerSent, 'value'>>({
        query: ({ policy, item, seen, ...address }) => ({
          url: `${pathTo(address)}/answers/${policy}/${item}`,
          method: 'DELETE',
          config: { params: { locale: address.locale, seen: seen ?? 'null' } },
        }),
        transformResponse: ({ data }: { data: Checklist }) => data,
        invalidatesTags: (_result, _error, sent) => [checklistTag(sent)],
        onQueryStarted: async (sent, { dispatch, queryFulfilled }) => {
          await showReplied(sent, queryFulfilled, dispatch);
        },
      }),

      /** The states of documents chosen to be published together. */
      getStates: build.query<
        States,
        Omit<DocumentInList, 'documentId'> & { documentIds: string[] }
      >({
        query: ({ uid, documentIds, locale }) => ({
          url: `/publication-checklist/checklists/${uid}/states`,
          method: 'POST',
          data: { documentIds, locale },
        }),
        transformResponse: ({ data }: { data: States }) => data,
        providesTags: (_result, _error, { uid }) => [{ type: 'Document', id: `${uid}_LIST` }],
      }),

      /** One request a page of the list view, however many rows ask. */
      getState: build.query<States[string] | null, DocumentInList>({
        queryFn: async ({ uid, documentId, locale }, _api, _options, baseQuery) => {
          const reply = await batched(JSON.stringify([uid, locale]), documentId, (documentIds) =>
            Promise.resolve(
              baseQuery({
                url: `/publication-checklist/checklists/${uid}/states`,
                method: 'POST',
                data: { documentIds, locale },
              })
            )
          );
          if (reply.error !== undefined) return { error: reply.error };
          const { data: states } = reply.data as { data: States };
          return { data: states[documentId] ?? null };
        },
        providesTags: (_result, _error, { uid, documentId }) => [
          { type: 'Document', id: `${uid}_LIST` },
          { type: 'Document', id: `${uid}_${documentId}` },
          checklistTag({ uid, documentId }),
        ],
      }),
    }),
  });

/** Puts the checklist that a request came back with where everything reads it from. */
const showReplied = async (
  { uid, documentId, locale }: ChecklistAddress,
  fulfilled: Promise<{ data: Checklist }>,
  dispatch: (action: never) => unknown
): Promise<void> => {
  try {
    const { data } = await fulfilled;
    const patch = api.util.updateQueryData('getChecklist', { uid, documentId, locale }, () => data);
    dispatch(patch as never);
  } catch {
    // The row that sent an answer says what went wrong; what was not found out stays missing.
  }
};

export const {
  useGetChecklistQuery,
  usePrepareFactsMutation,
  useGiveAnswerMutation,
  useWithdrawAnswerMutation,
  useGetStateQuery,
  useGetStatesQuery,
} = api;
