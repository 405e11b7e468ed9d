import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { pictures, type Picture, type PictureName } from './data/pictures';
import { canvas } from './data/scenery';

interface UploadService {
  upload(upload: { data: object; files: object }): Promise<{ id: number }[]>;
}

export type Images = Readonly<Record<PictureName, number>>;

/** Draws the demo's pictures and puts them in the media library, as an editor would. */
export const uploadImages = async (strapi: Core.Strapi): Promise<Images> => {
  const folder = await mkdtemp(join(tmpdir(), 'lerum-pictures-'));
  try {
    const uploaded: [string, number][] = [];
    for (const [name, picture] of Object.entries(pictures)) {
      uploaded.push([name, await uploadImage(strapi, folder, picture)]);
    }
    return Object.fromEntries(uploaded) as Record<PictureName, number>;
  } finally {
    await rm(folder, { recursive: true });
  }
};

const uploadImage = async (
  strapi: Core.Strapi,
  folder: string,
  { file, alternativeText, drawing }: Picture
): Promise<number> => {
  const filepath = join(folder, file);
  await sharp(Buffer.from(drawing))
    .resize(canvas.width, canvas.height)
    .png({ palette: true })
    .toFile(filepath);
  const { size } = await stat(filepath);
  const [image] = await (
    strapi.plugin('upload').service('upload') as unknown as UploadService
  ).upload({
    data: { fileInfo: { name: file, ...(alternativeText && { alternativeText }) } },
    files: { filepath, originalFilename: file, mimetype: 'image/png', size },
  });
  if (image === undefined) throw new Error(`The media library did not take ${file}.`);
  return image.id;
};
