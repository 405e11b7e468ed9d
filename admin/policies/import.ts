import type { Json, Members } from '../../src/canonical/json';
import type { Problem } from '../../src/language/issues';
import { draftOf, type Draft } from './draft';

/** Names the shape of a policy file, for editors that complete and check JSON. */
export const policySchemaName =
  './node_modules/strapi-plugin-publication-checklist/dist/policy.schema.json';

/** A draft as a file somebody can read, keep under version control and import again. */
export const exported = (draft: Draft): string =>
  `${JSON.stringify({ $schema: policySchemaName, ...withoutSchemaName(draft) }, null, 2)}\n`;

const withoutSchemaName = (draft: Members): Members => {
  const { $schema: _name, ...rest } = draft;
  return rest;
};

export type Imported =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly draft: Draft };

/**
 * Reads a file. Nothing of it is taken unless all of it is in order.
 * @param read finds what is wrong with a draft
 * @param notJson what to say of a file that is not JSON
 */
export const readImport = (
  text: string,
  read: (draft: Draft) => readonly Problem[],
  notJson: string
): Imported => {
  let parsed: Json;
  try {
    parsed = JSON.parse(text) as Json;
  } catch {
    return { ok: false, problems: [{ path: [], message: notJson }], draft: {} };
  }
  const draft = withoutSchemaName(draftOf(parsed));
  const problems = read(draft);
  return problems.length === 0 ? { ok: true, draft } : { ok: false, problems, draft };
};
