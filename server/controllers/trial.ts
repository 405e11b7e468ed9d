import { inBrief } from '../../src/language/in-brief';
import { PassThrough } from 'node:stream';
import type { Context } from 'koa';
import { checkBody, previewBody, type PickableDocument } from '../../src/contracts/policies';
import { readPolicy } from '../../src/policy/read';
import {
  mayReadType,
  readableAttributes,
  readableDocuments,
  requireDocumentAccess,
} from '../access/document-access';
import { contentSchemaOf } from '../content/content-schema';
import { invalid, notFound } from '../errors';
import { createChecklists } from '../judgement/checklists';
import { obstacleTo } from '../policies/governable';
import { told } from '../policies/messages';
import { resolved } from '../../src/policy/resolved';
import { currentLanguage } from '../request/language';
import { bodyOf, queryOf } from '../request/parts';
import { readInput } from '../request/read-input';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { findDocuments } from '../trial/find-documents';
import { runTrial } from '../trial/trial';

/** Shows what a policy would do before it does it. */
export const trial = ({ strapi }: { readonly strapi: Strapi }) => ({
  /** Streams one JSON object a line, until it is done or nobody listens any more. */
  run(ctx: Context) {
    const policy = draftIn(strapi, readInput(strapi, checkBody, bodyOf(ctx)).draft);
    const listener = new AbortController();
    const stream = new PassThrough();
    ctx.set('Content-Type', 'application/x-ndjson; charset=utf-8');
    ctx.set('Cache-Control', 'no-store');
    // Proxies that gather a reply would make progress come all at once.
    ctx.set('X-Accel-Buffering', 'no');
    ctx.req.once('close', () => {
      if (!stream.writableFinished) listener.abort();
    });
    stream.once('close', () => {
      listener.abort();
    });
    ctx.status = 200;
    ctx.body = stream;
    const mayRead = (uid: string, documentIds: readonly string[]) =>
      readableDocuments(strapi, ctx, uid, documentIds, '*').catch(() => []);
    const write = async () => {
      const events = runTrial(strapi, getService(strapi, 'policies'), {
        policy,
        mayRead,
        signal: listener.signal,
      });
      for await (const event of events) {
        if (!stream.write(`${JSON.stringify(event)}\n`)) {
          await new Promise((resolve) => stream.once('drain', resolve).once('close', resolve));
        }
      }
    };
    void write()
      .catch((error: unknown) => {
        const message = inBrief(error);
        strapi.log.error(`A policy could not be tried: ${message}`);
        stream.write(`${JSON.stringify({ type: 'failed', message })}\n`);
      })
      .finally(() => stream.end());
  },

  /** Documents to preview a policy on, of those the reader may read. */
  async documents(ctx: Context): Promise<{ data: readonly PickableDocument[] }> {
    const { uid, search } = queryOf(ctx);
    if (typeof uid !== 'string' || obstacleTo(strapi, uid) !== undefined) {
      throw notFound(strapi, told(strapi, 'type.none'));
    }
    if (!mayReadType(strapi, ctx, uid)) return { data: [] };
    const found = await findDocuments(strapi, uid, typeof search === 'string' ? search : '');
    const ids = [...new Set(found.map(({ documentId }) => documentId))];
    const readable = await readableDocuments(strapi, ctx, uid, ids, '*');
    return { data: found.filter(({ documentId }) => readable.includes(documentId)) };
  },

  /** A document's checklist as a draft would have it. */
  async preview(ctx: Context) {
    const { draft, uid, documentId, locale } = readInput(strapi, previewBody, bodyOf(ctx));
    const written = draftIn(strapi, draft);
    if (obstacleTo(strapi, uid) !== undefined) throw notFound(strapi);
    await requireDocumentAccess(strapi, ctx, { uid, documentId, locale }, 'read');
    const policies = getService(strapi, 'policies');
    const { organisation } = await policies.current();
    const policy = resolved(written, organisation, policies.kinds());
    const judges = {
      current: () => Promise.resolve({ about: () => [{ policy, version: 'draft' }] }),
      kinds: policies.kinds,
    };
    const data = await createChecklists(strapi, judges).read(
      { uid, documentId, locale },
      {
        name: '',
        roles: [],
        readable: readableAttributes(strapi, ctx, contentSchemaOf(strapi, uid)),
        mayUpdate: false,
      }
    );
    return { data };
  },
});

/** A draft must be readable to be tried; what is wrong with it is told by path. */
const draftIn = (strapi: Strapi, draft: unknown) => {
  const kinds = getService(strapi, 'policies').kinds();
  const read = readPolicy(draft, kinds, currentLanguage(strapi));
  if (read.ok) return read.policy;
  throw invalid(
    strapi,
    read.problems.map(({ message }) => message).join(' '),
    read.problems.map(({ path, message }) => ({ path: ['draft', ...path], message }))
  );
};
