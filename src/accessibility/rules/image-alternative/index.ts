import type { Image } from '../../../content/prose/document';
import type { AccessibilityFinding } from '../../finding';
import type { Rule } from '../../rule';
import { messages } from './messages';

/** Images that those who do not see them are told nothing about, or a file's name. */
export const imageAlternative: Rule = {
  name: 'image-alternative',
  messages,
  judge: ({ prose }) => prose.images.flatMap(remark),
};

const remark = (image: Image): readonly AccessibilityFinding[] => {
  const { alt, path, location, file } = image;
  const where =
    location === undefined ? { path: [...path, 'alternativeText'] } : { path, location };
  if (alt === undefined || (alt !== '' && alt.trim() === '')) {
    return [
      {
        rule: 'image-alternative.missing',
        severity: 'error',
        ...where,
        values: { file: fileName(file) },
      },
    ];
  }
  const text = alt.trim();
  if (endsAsFile.test(text) || (text !== '' && text === fileName(file))) {
    return [{ rule: 'image-alternative.fileName', severity: 'error', ...where, values: { text } }];
  }
  if (cameraName.test(text) || placeholder.test(text)) {
    return [
      { rule: 'image-alternative.placeholder', severity: 'warning', ...where, values: { text } },
    ];
  }
  return [];
};

const endsAsFile = /^\S{0,200}\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** What cameras and telephones call what they take: `IMG_2041`, `DSC00017`. */
const cameraName = /^(?:IMG|DSCN?|DSCF|DCIM|PXL|P|GOPR)[ _-]?\d{3}\S*$/;

const placeholder =
  /^(?:alt(?:text|ernativtext)?|bild(?:en|text)?|foto(?:t)?|fotografi|ikon|illustration|image|logga|photo|picture|icon|graphic|untitled|namnlös|skärmavbild|skärmbild|screenshot)[ _-]?\d*$/i;

/** The last part of an address, without what follows it. */
const fileName = (file = ''): string =>
  file
    .split(/[?#]/, 1)
    .flatMap((address) => address.split(/[/\\]/))
    .at(-1) ?? '';
