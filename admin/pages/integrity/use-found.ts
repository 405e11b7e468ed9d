import { useEffect, useRef, useState } from 'react';
import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { integrityQuery, type IntegrityQuery } from '../../../src/contracts/integrity';
import { failureOf } from '../../data/failure';
import { useGetIntegrityQuery, useScanMutation } from '../../data/integrity-api';
import { useTexts } from '../../translations/use-texts';

/** How often is asked how far it is, while somebody here waits for it. Milliseconds. */
const lookAgainAfter = 1_000;

/** Others decide, and look, meanwhile. Milliseconds. */
const readAgainAfter = 30_000;

const pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, lookAgainAfter);
  });

/** What has been found, a page at a time, and how to have it looked for anew. */
export const useFound = () => {
  const { say } = useTexts();
  const { toggleNotification } = useNotification();
  const [{ query: address }] = useQueryParams<Partial<Record<keyof IntegrityQuery, string>>>();
  const query = readAddress(address);
  const { data, isError, refetch } = useGetIntegrityQuery(query, {
    refetchOnMountOrArgChange: true,
    pollingInterval: readAgainAfter,
  });
  const [scan] = useScanMutation();
  const [isLooking, setLooking] = useState(false);
  const isHere = useIsHere();
  const look = async () => {
    setLooking(true);
    try {
      const before = data?.lastScan?.at;
      let page = await scan(undefined).unwrap();
      while (page.scanning !== null) {
        await pause();
        // Whoever has left the page is told nothing.
        if (!isHere.current) return;
        page = await refetch().unwrap();
      }
      const isDone = page.lastScan !== null && page.lastScan.at !== before;
      toggleNotification(
        isDone
          ? { type: 'success', message: say('integrity.scanned') }
          : { type: 'warning', message: say('integrity.notScanned') }
      );
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    } finally {
      setLooking(false);
    }
  };
  return { data, isError, refetch, query, look, isLooking };
};

const useIsHere = () => {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
};

const readAddress = ({
  page,
  pageSize,
}: Partial<Record<keyof IntegrityQuery, string>>): IntegrityQuery => {
  const read = integrityQuery.safeParse({
    ...(page !== undefined && { page }),
    ...(pageSize !== undefined && { pageSize }),
  });
  return read.success ? read.data : integrityQuery.parse({});
};
