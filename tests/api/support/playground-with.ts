import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { playground, playgroundDist } from './playground';

/** An app made for a test; `remove` takes it away again. */
export interface App {
  readonly dist: string;
  readonly remove: () => void;
}

/**
 * The playground as compiled, with some files of its own, by their path in it. Inside
 * the playground, where its configuration looks for the app it belongs to.
 */
export const playgroundWith = (name: string, files: Readonly<Record<string, object>>): App => {
  const folder = join(playground, '.tmp');
  mkdirSync(folder, { recursive: true });
  const dist = mkdtempSync(join(folder, `${name}-`));
  cpSync(playgroundDist, dist, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), JSON.stringify(content));
  }
  return {
    dist,
    remove: () => {
      rmSync(dist, { recursive: true });
    },
  };
};

/** A component of a test's own, as a file of the app. */
export const componentFile = (uid: string, attributes: object): Record<string, object> => {
  const [category = '', name = ''] = uid.split('.');
  return {
    [`src/components/${category}/${name}.json`]: {
      collectionName: `components_${category}_${name}`,
      info: { displayName: name },
      options: {},
      attributes,
    },
  };
};

/** A content type of a test's own, as a file of the app: `api::<name>.<name>`. */
export const contentTypeFile = (
  name: string,
  attributes: object,
  draftAndPublish = true
): Record<string, object> => ({
  [`src/api/${name}/content-types/${name}/schema.json`]: {
    kind: 'collectionType',
    collectionName: `${name}_rader`,
    info: { singularName: name, pluralName: `${name}er`, displayName: name },
    options: { draftAndPublish },
    attributes: { title: { type: 'string' }, ...attributes },
  },
});
