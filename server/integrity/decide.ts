import type { Actor } from '../../src/checklist/answer';
import type { Finding } from '../../src/contracts/integrity';
import type { Outcome, Route } from '../../src/ledger/decision';
import { hashContent } from '../../src/content/hash';
import { contentSchemaOf } from '../content/content-schema';
import { readRows } from '../content/read-rows';
import { appendRows } from '../ledger/append';
import { sha256 } from '../policies/digest';
import { asUid, inTransaction, type Strapi } from '../strapi';
import { hasDraft, wrongNow } from './look';
import { closeFinding, decideFinding, lockOpenFinding } from './store';

/** What came of deciding on a finding. */
export type Decided = 'done' | Hindered;

/** Why a finding cannot be decided on. */
export type Hindered = 'not-open' | 'has-changed' | 'is-twice';

/** Who decides, how it was asked for, and why. */
export interface Deciding {
  readonly actor: Actor;
  readonly route: Route;
  /** Alike for all that is decided at once. */
  readonly request: string;
  /** Nobody has to give one for an unpublish. */
  readonly reason: string;
}

/**
 * Lets something stay public as it is, with a reason. It is written to the ledger
 * as the ground the public version rests on from now on.
 */
export const acceptFinding = (strapi: Strapi, id: number, deciding: Deciding): Promise<Decided> =>
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
    await appendDecision(strapi, { ...finding, title: row.title }, 'accepted', deciding);
    await decideFinding(strapi, id, 'accepted', deciding.actor.name, deciding.reason);
    return 'done';
  });

interface Documents {
  readonly unpublish: (params: object) => Promise<unknown>;
  readonly discardDraft: (params: object) => Promise<unknown>;
}

/**
 * Takes something from the public, and writes so to the ledger. It stays as a draft, also
 * where there was none. What has been published properly since it was found is left alone.
 */
export const unpublishFinding = (
  strapi: Strapi,
  id: number,
  deciding: Deciding
): Promise<Decided> =>
  inTransaction(strapi, async () => {
    const finding = await lockOpenFinding(strapi, id);
    if (finding === undefined) return 'not-open';
    const { uid, documentId, locale, title } = finding;
    if ((await wrongNow(strapi, contentSchemaOf(strapi, uid), finding)) === null) {
      await closeFinding(strapi, id);
      return 'not-open';
    }
    const documents = strapi.documents(asUid(uid)) as unknown as Documents;
    const address = { documentId, ...(locale !== null && { locale }) };
    if (!(await hasDraft(strapi, { uid, documentId, locale, title, values: {} })))
      await documents.discardDraft(address);
    await documents.unpublish(address);
    await appendDecision(strapi, finding, 'unpublished', deciding);
    await decideFinding(strapi, id, 'unpublished', deciding.actor.name, deciding.reason);
    return 'done';
  });

/** No verdict: what was found was judged by a person, or by nobody. */
const appendDecision = (
  strapi: Strapi,
  finding: Finding & { readonly contentHash: string },
  outcome: Outcome,
  { actor, route, request, reason }: Deciding
): Promise<void> =>
  appendRows(strapi, [
    {
      entryUid: finding.uid,
      entryDocumentId: finding.documentId,
      entryLocale: finding.locale ?? '',
      title: finding.title,
      route,
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      policyVersions: [],
      contentHash: finding.contentHash,
      verdicts: [],
      outcome,
      decidedAt: new Date().toISOString(),
      request,
      details: { reason, what: finding.what },
    },
  ]);
