import { useEffect } from 'react';
import { useQueryParams } from '@strapi/strapi/admin';
import type { QueuePage } from '../../../../src/contracts/decisions';

/**
 * Goes to the last page where the address asks for one beyond it: all that was there
 * may have been decided on.
 * @returns whether it is on its way
 */
export const useLastPage = (found: QueuePage | undefined): boolean => {
  const [, setAddress] = useQueryParams();
  const last = found === undefined ? 1 : Math.max(1, Math.ceil(found.total / found.pageSize));
  const isBeyond = found?.rows.length === 0 && found.page > last;
  useEffect(() => {
    if (isBeyond) setAddress({ page: String(last) });
  }, [isBeyond, last, setAddress]);
  return isBeyond;
};
