import type { StoredSubmission } from './submissions';

/** Submissions of one type and locale, which can be read and judged together. */
export interface Group {
  readonly uid: string;
  readonly locale: string | null;
  readonly documentIds: readonly string[];
}

export const byTypeAndLocale = (rows: readonly StoredSubmission[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const { uid, locale, documentId } of rows) {
    const name = `${uid} ${locale ?? ''}`;
    const { documentIds = [] } = groups.get(name) ?? {};
    groups.set(name, { uid, locale, documentIds: [...documentIds, documentId] });
  }
  return [...groups.values()];
};
