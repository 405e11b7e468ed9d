import type { Actor } from '../../src/checklist/answer';
import { contentSchemaOf } from '../content/content-schema';
import { readRows } from '../content/read-rows';
import { hashContent } from '../../src/content/hash';
import { appendRows } from '../ledger/append';
import { currentAsking } from '../ledger/ledger';
import { sha256 } from '../policies/digest';
import { asUid, inTransaction, type Strapi } from '../strapi';
import { hasDraft } from './look';
import { decideFinding, lockOpenFinding } from './store';

/** What came of deciding on a finding. */
export type Decided = 'done' | 'not-open' | 'has-changed' | 'is-twice';

/**
 * Lets something stay public as it is, with a reason. It is written to the ledger
 * as the ground the public version rests on from now on.
 */
export const acceptFinding = (
  strapi: Strapi,
  id: number,
  actor: Actor,
  reason: string
): Promise<Decided> =>
  inTransaction(strapi, async () => {
    const finding = await lockOpenFinding(strapi, id);
    if (finding === undefined) return 'not-open';
    if (finding.what === 'twice') return 'is-twice';
    const { uid, documentId, locale } = finding;
    const schema = contentSchemaOf(strapi, uid);
    const [row] = await readRows(strapi, {
      schema,
      documentIds: [documentId],
      locales: [locale],
      version: 'published',
      lock: true,
    });
    const contentHash =
      row === undefined ? undefined : hashContent(schema, row.values, 'content', sha256);
    // What somebody accepts is what they could have looked at.
    if (row === undefined || contentHash !== finding.contentHash) return 'has-changed';
    const { route, request } = currentAsking(strapi);
    await appendRows(strapi, [
      {
        entryUid: uid,
        entryDocumentId: documentId,
        entryLocale: locale ?? '',
        title: row.title,
        route,
        actorKind: actor.kind,
        actorId: actor.id,
        actorName: actor.name,
        policyVersions: [],
        contentHash,
        verdicts: [],
        outcome: 'accepted',
        decidedAt: new Date().toISOString(),
        request,
        details: { reason, what: finding.what },
      },
    ]);
    await decideFinding(strapi, id, 'accepted', actor.name, reason);
    return 'done';
  });

interface Documents {
  readonly unpublish: (params: object) => Promise<unknown>;
  readonly discardDraft: (params: object) => Promise<unknown>;
}

/** Takes something from the public. It stays as a draft, also where there was none. */
export const unpublishFinding = (strapi: Strapi, id: number, by: string): Promise<Decided> =>
  inTransaction(strapi, async () => {
    const finding = await lockOpenFinding(strapi, id);
    if (finding === undefined) return 'not-open';
    const { uid, documentId, locale, title } = finding;
    const documents = strapi.documents(asUid(uid)) as unknown as Documents;
    const address = { documentId, ...(locale !== null && { locale }) };
    if (!(await hasDraft(strapi, { uid, documentId, locale, title, values: {} })))
      await documents.discardDraft(address);
    await documents.unpublish(address);
    await decideFinding(strapi, id, 'unpublished', by, '');
    return 'done';
  });
