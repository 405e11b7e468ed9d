import type { RawRow } from '../support/truth';
import { keyOf } from '../support/truth';

/** Something that wrote a draft, or may have, and when: from the asking to the answer. */
export interface DraftWrite {
  readonly documentId: string;
  readonly locale: string;
  /**
   * What the draft is called by it. A discard makes it what the public version was, or
   * takes it away where there is none: `undefined`.
   */
  readonly title: string | undefined;
  readonly from: number;
  readonly to: number;
  /** False where no answer came that tells whether it was done. */
  readonly isCertain: boolean;
}

/**
 * Drafts that have lost what was last written to them: each must be what some write left
 * that no other write came wholly after.
 */
export const lostDrafts = (
  writes: readonly DraftWrite[],
  drafts: readonly RawRow[],
  deleted: ReadonlySet<string>
): { readonly documentId: string; readonly what: string }[] => {
  const titles = new Map<string, string>();
  const lost: { readonly documentId: string; readonly what: string }[] = [];
  for (const { document_id, locale, title } of drafts) {
    const key = keyOf(document_id, locale);
    if (titles.has(key)) lost.push({ documentId: document_id, what: `${key} has two drafts` });
    titles.set(key, title);
  }
  for (const [key, of] of byDraft(writes)) {
    const { documentId } = of[0] ?? { documentId: '' };
    if (deleted.has(documentId)) continue;
    const last = of.filter(
      (write) => !of.some((other) => other.isCertain && isAfter(other, write))
    );
    const title = titles.get(key);
    const isTold = last.some(
      (write) =>
        write.title === title ||
        (write.title === undefined &&
          (title === undefined || of.some((each) => each.title === title)))
    );
    if (isTold || !of.some(({ isCertain }) => isCertain)) continue;
    const wanted = last.map((write) => write.title ?? 'discarded').join(' or ');
    const what = `the draft ${key} is ${title ?? 'gone'}, and was last written as ${wanted}`;
    lost.push({ documentId, what });
  }
  return lost;
};

const isAfter = (one: DraftWrite, other: DraftWrite): boolean => one.from > other.to;

const byDraft = (writes: readonly DraftWrite[]) => {
  const groups = new Map<string, DraftWrite[]>();
  for (const write of writes) {
    const key = keyOf(write.documentId, write.locale);
    groups.set(key, [...(groups.get(key) ?? []), write]);
  }
  return groups;
};
