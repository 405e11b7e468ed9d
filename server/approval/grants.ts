import type { GivenApproval, GivenExemption } from '../../src/approval/given';
import type { Actor } from '../../src/checklist/answer';
import type { Snapshot } from '../../src/checklist/snapshot';
import type { Entry } from '../answers/store';
import { GRANT } from '../plugin-id';
import { ofDocuments, selectRows } from '../query/own-table';
import { rowsIn, type Select, type Selected } from '../query/together';
import type { Strapi } from '../strapi';

/** Approvals and exemptions, with the document each is of. */
export type StoredGrant =
  | { readonly entry: Entry; readonly type: 'approval'; readonly given: GivenApproval }
  | { readonly entry: Entry; readonly type: 'exemption'; readonly given: GivenExemption };

type ApprovalDetails = Pick<GivenApproval, 'answersHash' | 'policies' | 'roles' | 'onBehalfOf'>;
type ExemptionDetails = Pick<GivenExemption, 'policy' | 'item' | 'demand' | 'expiresAt'>;

interface GrantRow {
  readonly id: number;
  readonly type: StoredGrant['type'];
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string | null;
  readonly contentHash: string;
  readonly words: string | null;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly actorName: string;
  readonly grantedAt: string | Date;
  readonly details: ApprovalDetails | ExemptionDetails;
}

/** Everything granted to some documents of a type. */
export const selectGrants = (strapi: Strapi, uid: string, documentIds: readonly string[]): Select =>
  selectRows(strapi, {
    name: 'grants',
    uid: GRANT,
    attributes: grantAttributes,
    wanted: { uid: [uid], documentIds },
    where: ofDocuments,
  });

const grantAttributes = [
  'type',
  'entryUid',
  'entryDocumentId',
  'entryLocale',
  'contentHash',
  'words',
  'actorKind',
  'actorId',
  'actorName',
  'grantedAt',
  'details',
] as const satisfies readonly (keyof GrantRow)[];

/** Oldest first. */
export const selectedGrants = (selected: Selected): StoredGrant[] =>
  [...(rowsIn(selected, 'grants') as GrantRow[])]
    .sort((one, other) => one.id - other.id)
    .map(storedGrant);

const storedGrant = (row: GrantRow): StoredGrant => {
  const entry: Entry = {
    uid: row.entryUid,
    documentId: row.entryDocumentId,
    locale: row.entryLocale === null || row.entryLocale === '' ? null : row.entryLocale,
  };
  const by: Actor = { kind: row.actorKind, id: row.actorId, name: row.actorName };
  const common = { contentHash: row.contentHash, by, at: new Date(row.grantedAt).toISOString() };
  const words = row.words ?? '';
  return row.type === 'approval'
    ? {
        entry,
        type: 'approval',
        given: { ...common, ...(row.details as ApprovalDetails), comment: words },
      }
    : {
        entry,
        type: 'exemption',
        given: { ...common, ...(row.details as ExemptionDetails), reason: words },
      };
};

/** Belongs in a transaction that holds the document. */
export const putApproval = (strapi: Strapi, entry: Entry, given: GivenApproval): Promise<void> => {
  const { answersHash, policies, roles, onBehalfOf } = given;
  const details: ApprovalDetails = { answersHash, policies, roles, onBehalfOf };
  return put(strapi, entry, { type: 'approval', words: given.comment, given, details });
};

/** Belongs in a transaction that holds the document. */
export const putExemption = (
  strapi: Strapi,
  entry: Entry,
  given: GivenExemption
): Promise<void> => {
  const { policy, item, demand, expiresAt } = given;
  const details: ExemptionDetails = { policy, item, demand, expiresAt };
  return put(strapi, entry, { type: 'exemption', words: given.reason, given, details });
};

interface Put {
  readonly type: StoredGrant['type'];
  readonly words: string;
  readonly given: Pick<GivenApproval, 'contentHash' | 'by' | 'at'>;
  readonly details: ApprovalDetails | ExemptionDetails;
}

const put = async (
  strapi: Strapi,
  entry: Entry,
  { type, words, given: { contentHash, by, at }, details }: Put
): Promise<void> => {
  await strapi.db.query(GRANT).createMany({
    data: [
      {
        type,
        entryUid: entry.uid,
        entryDocumentId: entry.documentId,
        entryLocale: entry.locale ?? '',
        contentHash,
        words,
        actorKind: by.kind,
        actorId: by.id,
        actorName: by.name,
        grantedAt: at,
        details,
      },
    ],
  });
};

/** Voids the approvals of a text, whatever of it they were of. */
export const removeApprovals = async (
  strapi: Strapi,
  { uid, documentId, locale }: Entry
): Promise<void> => {
  await strapi.db.query(GRANT).deleteMany({
    where: {
      type: 'approval',
      entryUid: uid,
      entryDocumentId: documentId,
      entryLocale: locale ?? '',
    },
  });
};

/** Removes what was granted to a document's locales that are gone; all, when the document is. */
export const removeGrantsExcept = async (
  strapi: Strapi,
  uid: string,
  documentId: string,
  remaining: readonly (string | null)[]
): Promise<void> => {
  await strapi.db.query(GRANT).deleteMany({
    where: {
      entryUid: uid,
      entryDocumentId: documentId,
      ...(remaining.length > 0 && { entryLocale: { $notIn: remaining.map((each) => each ?? '') } }),
    },
  });
};

/** What was published, with what had been granted to it. */
interface Published {
  readonly row: Entry;
  readonly contentHash: string;
  readonly snapshot: Pick<Snapshot, 'approvals' | 'exemptions'>;
}

/**
 * Ends what was granted to other contents of what has just been published: an old
 * text that is brought back later must be decided on anew. Costs nothing where
 * there is nothing to end.
 */
export const endGrantsOfOthers = async (
  strapi: Strapi,
  published: readonly Published[]
): Promise<void> => {
  for (const { row, contentHash, snapshot } of published) {
    const granted = [...(snapshot.approvals ?? []), ...(snapshot.exemptions ?? [])];
    if (granted.every((each) => each.contentHash === contentHash)) continue;
    await strapi.db.query(GRANT).deleteMany({
      where: {
        entryUid: row.uid,
        entryDocumentId: row.documentId,
        entryLocale: row.locale ?? '',
        contentHash: { $ne: contentHash },
      },
    });
  }
};
