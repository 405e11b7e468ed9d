import { html, type Html } from './html';

/** A file of the media library, as far as it is shown. */
export interface Shown {
  readonly url: string;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
  readonly formats?: Readonly<
    Record<string, { readonly url: string; readonly width: number }>
  > | null;
}

/** An image in the sizes the media library made of it, so that a phone loads a small one. */
export const picture = (image: Shown): Html =>
  imageOf(image, image.alternativeText ?? '', '(min-width: 50rem) 47.5rem, 100vw');

/** A small one, as decoration: it is described where it is shown large. */
export const thumbnail = (image: Shown): Html =>
  imageOf(image, '', '(min-width: 40rem) 13rem, 100vw');

const imageOf = (image: Shown, alt: string, shownAt: string): Html => {
  const sizes = Object.values(image.formats ?? {}).map(({ url, width }) => `${url} ${width}w`);
  if (image.width) sizes.push(`${image.url} ${image.width}w`);
  return html`<img
    src="${image.url}"
    srcset="${sizes.join(', ')}"
    sizes="${shownAt}"
    ${dimension('width', image.width)}
    ${dimension('height', image.height)}
    alt="${alt}"
  />`;
};

const dimension = (name: 'width' | 'height', pixels: number | null | undefined): Html | null => {
  if (pixels === null || pixels === undefined) return null;
  return name === 'width' ? html`width="${pixels}"` : html`height="${pixels}"`;
};
