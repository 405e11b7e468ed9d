import { useEffect, useState } from 'react';
import type { Checklist } from '../../src/contracts/checklist';
import { installReaders } from '../../src/content/prose/installed';
import { knownKinds } from '../kinds/registry';

let loading: Promise<void> | undefined;

/** The parsers are fetched when a text needs them, and once. */
const load = async (): Promise<void> => {
  const { loadReaders } = await import('../../src/content/prose/readers');
  installReaders(await loadReaders());
};

/**
 * Sees to it that Markdown and HTML can be read where a policy reads them.
 * @returns whether there is nothing more to wait for
 */
export const useReaders = (checklist: Checklist | undefined): boolean => {
  const [isSettled, setSettled] = useState(false);
  const isNeeded = checklist !== undefined && needsReaders(checklist);
  useEffect(() => {
    if (!isNeeded) return;
    loading ??= load();
    loading
      .catch(() => {
        // The server judges for real; the next panel that opens tries again.
        loading = undefined;
      })
      .finally(() => {
        setSettled(true);
      });
  }, [isNeeded]);
  return isSettled || !isNeeded;
};

const needsReaders = ({ policies, schema }: Checklist): boolean =>
  policies.some(({ policy }) =>
    policy.items.some(({ kind }) => knownKinds().get(kind)?.readsEverything === true)
  ) &&
  [schema.attributes, ...Object.values(schema.components)].some((attributes) =>
    Object.values(attributes).some(({ type }) => type === 'richtext')
  );
