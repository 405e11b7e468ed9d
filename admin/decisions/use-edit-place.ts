import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';

interface Document {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** Where a document is written: a type of which there is one has no list to be in. */
export const useEditPlace = ({ uid, documentId, locale }: Document): string => {
  const { schema } = useDocument(
    { model: uid, collectionType: 'collection-types' },
    { skip: true }
  );
  const place =
    schema?.kind === 'singleType' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${place}${locale === null ? '' : `?plugins[i18n][locale]=${locale}`}`;
};
