import type { Actor } from '../../src/checklist/answer';
import type { Entry } from '../answers/store';
import { contentQuery } from '../content/read-rows';
import { hasSharedContent } from '../content/shared-fields';
import { CONTRIBUTION } from '../plugin-id';
import { sha256 } from '../policies/digest';
import { nameOf, personBehind, type Named } from '../request/actor';
import type { Strapi } from '../strapi';

/** Notes that somebody edited a text, in the transaction that wrote it: a person, not their token. */
export const noteContribution = async (strapi: Strapi, entry: Entry, by: Actor): Promise<void> => {
  const actor = personBehind(strapi, by);
  const { uid, documentId, locale } = entry;
  const lookupKey = sha256(
    JSON.stringify([uid, documentId, locale ?? '', actor.kind, actor.id ?? ''])
  );
  const row = {
    lookupKey,
    entryUid: uid,
    entryDocumentId: documentId,
    entryLocale: locale ?? '',
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    editedAt: new Date().toISOString(),
  };
  const query = strapi.db.query(CONTRIBUTION);
  const changed = await query.updateMany({ where: { lookupKey }, data: row });
  if (changed.count === 0) await query.createMany({ data: [row] });
};

interface ContributionRow {
  readonly entryLocale: string;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly actorName: string;
  readonly editedAt: string | Date;
}

/**
 * Everybody who edited a text since it was last published. Where its language
 * versions share fields, whoever edited another version may have edited this one.
 */
export const contributorsOf = async (strapi: Strapi, entry: Entry): Promise<readonly Actor[]> => {
  const { uid, documentId, locale } = entry;
  const since = await publishedSince(strapi, entry);
  const rows = (await strapi.db.query(CONTRIBUTION).findMany({
    where: { entryUid: uid, entryDocumentId: documentId },
    orderBy: { editedAt: 'asc' },
  })) as unknown as ContributionRow[];
  const isAnyLocale = hasSharedContent(strapi, uid);
  const noted = rows
    .filter(({ entryLocale }) => isAnyLocale || entryLocale === (locale ?? ''))
    .map(({ actorKind, actorId, actorName, editedAt }) => ({
      actor: { kind: actorKind, id: actorId, name: actorName },
      at: new Date(editedAt),
    }));
  const drafts = (await draftsOf(strapi, entry)).filter(
    (each) => isAnyLocale || (each.locale ?? null) === locale
  );
  const actors = [
    ...drafts.flatMap((draft) => unnotedWriters(draft, noted, since)),
    ...noted.filter(({ at }) => since === null || at > since).map(({ actor }) => actor),
  ];
  return distinct(actors);
};

/** Each person once, as they were called last. */
export const distinct = (actors: readonly Actor[]): readonly Actor[] => [
  ...new Map(actors.map((actor) => [personOf(actor), actor])).values(),
];

/** Somebody's last edit. */
interface Noted {
  readonly actor: Actor;
  readonly at: Date;
}

/** What Strapi itself keeps of a draft's writers. */
interface DraftRow {
  readonly locale?: string | null;
  readonly updatedAt?: string | Date | null;
  readonly createdBy?: Writer | null;
  readonly updatedBy?: Writer | null;
}

interface Writer extends Named {
  readonly id: number | string;
}

const draftsOf = async (strapi: Strapi, { uid, documentId }: Entry): Promise<readonly DraftRow[]> =>
  (await contentQuery(strapi, uid).findMany({
    where: { documentId, publishedAt: { $null: true } },
    populate: { createdBy: true, updatedBy: true },
  })) as readonly DraftRow[];

/**
 * Those who wrote while no policy was about the type, and nobody noted it: as far as
 * Strapi knows, who made the draft and who changed it last. Strapi leaves that name
 * where a program writes afterwards. So whoever is among those noted is believed to have
 * written when it was noted, if the last write was.
 */
const unnotedWriters = (
  { updatedAt, createdBy, updatedBy }: DraftRow,
  noted: readonly Noted[],
  since: Date | null
): readonly Actor[] => {
  const changedAt = new Date(updatedAt ?? 0);
  const isNoted = noted.some(({ at }) => at >= changedAt);
  const wasNoted = (actor: Actor) =>
    isNoted &&
    isAmong(
      actor,
      noted.map((each) => each.actor)
    );
  const made = since === null && createdBy ? [actorFor(createdBy)] : [];
  const changed = (since === null || changedAt > since) && updatedBy ? [actorFor(updatedBy)] : [];
  return [...made, ...changed.filter((actor) => !wasNoted(actor))];
};

const actorFor = (writer: Writer): Actor => ({
  kind: 'admin',
  id: String(writer.id),
  name: nameOf(writer),
});

/** Somebody is the same person in the panel and through MCP. */
export const personOf = ({ kind, id, name }: Actor): string =>
  kind === 'admin' || kind === 'mcp' ? `admin/${id ?? name}` : `${kind}/${id ?? name}`;

export const isAmong = (actor: Actor, actors: readonly Actor[]): boolean =>
  actors.some((each) => personOf(each) === personOf(actor));

/** When the version that is public now was published; null where none is. */
const publishedSince = async (
  strapi: Strapi,
  { uid, documentId, locale }: Entry
): Promise<Date | null> => {
  const row = (await contentQuery(strapi, uid).findOne({
    where: { documentId, ...(locale !== null && { locale }), publishedAt: { $notNull: true } },
    select: ['publishedAt'],
  })) as { readonly publishedAt?: string | Date } | null;
  return row?.publishedAt === undefined ? null : new Date(row.publishedAt);
};

export const removeContributionsExcept = async (
  strapi: Strapi,
  uid: string,
  documentId: string,
  remaining: readonly (string | null)[]
): Promise<void> => {
  await strapi.db.query(CONTRIBUTION).deleteMany({
    where: {
      entryUid: uid,
      entryDocumentId: documentId,
      ...(remaining.length > 0 && { entryLocale: { $notIn: remaining.map((each) => each ?? '') } }),
    },
  });
};
