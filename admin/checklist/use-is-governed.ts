import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

type Options = Readonly<Record<string, { readonly governed?: boolean } | undefined>>;

/** Told by the server along with the content types, so that types nobody governs cost no request. */
export const isGovernedBy = (options: Options | undefined): boolean =>
  options?.[PLUGIN_ID]?.governed === true;

/** Whether some policy governs a content type. */
export const useIsGoverned = (model: string): boolean => {
  const { edit } = useDocumentLayout(model);
  return isGovernedBy(edit.options as Options);
};
