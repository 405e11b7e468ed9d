import type { ReadableField } from '../../src/approval/readable';
import type { Strapi } from '../strapi';

interface File {
  readonly id: number;
  readonly url: string;
  readonly formats: Readonly<Record<string, { readonly url: string }>> | null;
}

interface Files {
  /** Of a store that shows its files to nobody: with addresses that it lets through for a while. */
  readonly signFileUrls: (file: File) => Promise<File>;
}

/** Where the pictures that some fields name can be seen, as small as there are, by their ids. */
export const picturesIn = async (
  strapi: Strapi,
  fields: readonly ReadableField[]
): Promise<Readonly<Record<string, string>>> => {
  const ids = [...new Set(fields.flatMap(({ files = [] }) => files))];
  if (ids.length === 0) return {};
  const found = (await strapi.db.query('plugin::upload.file').findMany({
    where: { id: { $in: ids }, mime: { $startsWith: 'image/' } },
  })) as unknown as readonly File[];
  const { signFileUrls } = strapi.plugin('upload').service<Files>('file');
  const signed = await Promise.all(found.map((file) => signFileUrls(file)));
  return Object.fromEntries(
    signed.map(({ id, url, formats }) => [String(id), formats?.['thumbnail']?.url ?? url])
  );
};
