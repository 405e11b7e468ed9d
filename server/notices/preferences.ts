import { z } from 'zod';
import { noticePreferences, type NoticePreferences } from '../../src/contracts/decisions';
import { NOTICE_PREFERENCE } from '../plugin-id';
import { inTransaction, type Strapi } from '../strapi';

interface PreferenceRow {
  readonly userId: string;
  readonly muted: unknown;
  readonly digest: string;
}

/** What somebody has who never chose. */
const usual: NoticePreferences = noticePreferences.parse({});

/** How some users want to be told, by their ids, in one query. */
export const preferencesOf = async (
  strapi: Strapi,
  userIds: readonly string[]
): Promise<(userId: string) => NoticePreferences> => {
  const rows =
    userIds.length === 0
      ? []
      : ((await strapi.db
          .query(NOTICE_PREFERENCE)
          .findMany({ where: { userId: { $in: [...userIds] } } })) as PreferenceRow[]);
  const byUser = new Map(rows.map((row) => [row.userId, read(row)]));
  return (userId) => byUser.get(userId) ?? usual;
};

/** Kinds that another version of the plugin knew mute nothing. */
const known = z.array(z.string()).catch([]);

const read = ({ muted, digest }: PreferenceRow): NoticePreferences => ({
  muted: known.parse(muted).filter(isKind),
  digest: digest === 'daily' ? 'daily' : 'atOnce',
});

const isKind = (kind: string): kind is NoticePreferences['muted'][number] =>
  noticePreferences.shape.muted.unwrap().element.safeParse(kind).success;

export const putPreferences = (
  strapi: Strapi,
  userId: string,
  { muted, digest }: NoticePreferences
): Promise<void> =>
  inTransaction(strapi, async () => {
    const query = strapi.db.query(NOTICE_PREFERENCE);
    const row = { userId, muted: [...new Set(muted)], digest };
    const { count } = await query.updateMany({ where: { userId }, data: row });
    if (count === 0) await query.createMany({ data: [row] });
  });
