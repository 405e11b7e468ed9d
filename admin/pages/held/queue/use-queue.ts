import { useCallback, useMemo } from 'react';
import { useQueryParams } from '@strapi/strapi/admin';
import { queueQuery, type QueueQuery } from '../../../../src/contracts/decisions';

/** What can be filtered by, as it stands in the address. */
export interface QueueFilters {
  readonly state?: string;
  readonly asks?: string;
  readonly uid?: string;
  readonly locale?: string;
  readonly sender?: readonly string[];
  readonly claimed?: string;
  readonly due?: string;
}

/** The address as Strapi's lists write it, so that its search, sorting and paging fit. */
interface QueueAddress {
  readonly filters?: QueueFilters;
  readonly _q?: string;
  readonly sort?: string;
  readonly page?: string;
  readonly pageSize?: string;
}

interface Asked {
  readonly query: QueueQuery;
  readonly filters: QueueFilters;
  readonly isNarrowed: boolean;
  readonly narrow: (change: QueueFilters) => void;
  readonly widen: () => void;
}

/** What the page's address asks of the queue, and how to ask otherwise. */
export const useQueue = (): Asked => {
  const [{ query: address }, setAddress] = useQueryParams<QueueAddress>();
  const query = useMemo(() => readAddress(address), [address]);
  const { filters = {}, _q } = address;
  const go = useCallback(
    (next: QueueFilters, search: string | undefined) => {
      setAddress({
        filters: encoded(next),
        page: '1',
        ...(search === undefined ? { _q: '' } : { _q: encodeURIComponent(search) }),
      });
    },
    [setAddress]
  );
  return {
    query,
    filters,
    isNarrowed: Object.keys(filters).length > 0 || (_q ?? '') !== '',
    narrow: (change) => {
      go(defined({ ...filters, ...change }), _q);
    },
    widen: () => {
      go({}, undefined);
    },
  };
};

/** An address somebody has written by hand may ask for what there is not: then it asks for nothing. */
export const readAddress = ({
  filters = {},
  _q,
  sort,
  page,
  pageSize,
}: QueueAddress): QueueQuery => {
  const [by, order] = sort?.split(':') ?? [];
  const asked = queueQuery.safeParse(
    defined({
      ...filters,
      search: _q === '' ? undefined : _q,
      sort: by,
      order: order?.toLowerCase(),
      page,
      pageSize,
    })
  );
  return asked.success ? asked.data : queueQuery.parse({});
};

const defined = <Given extends object>(given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)
    )
  ) as Given;

/** Strapi writes addresses as they are given: what people have written is encoded first. */
const encoded = (filters: QueueFilters): QueueFilters =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]: [string, string | readonly string[]]) => [
      name,
      typeof value === 'string' ? encodeURIComponent(value) : value.map(encodeURIComponent),
    ])
  );
