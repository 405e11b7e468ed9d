import { isMembers, type Json } from '../../canonical/json';
import type { Image } from './document';

/** What is known of an image in the media library. An empty alternative text was never written. */
export const imageOfFile = (file: Json | undefined): Pick<Image, 'alt' | 'file'> => {
  if (!isMembers(file)) return {};
  const { alternativeText: alt, name } = file;
  return {
    ...(typeof alt === 'string' && alt.trim() !== '' && { alt }),
    ...(typeof name === 'string' && { file: name }),
  };
};

const imageName = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** Whether a file is known to be an image; one of which only the id is known is not. */
export const isImageFile = (file: Json | undefined): boolean => {
  if (!isMembers(file)) return false;
  if (typeof file['mime'] === 'string') return file['mime'].startsWith('image/');
  return typeof file['name'] === 'string' && imageName.test(file['name']);
};
