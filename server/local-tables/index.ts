import type { Strapi } from '../strapi';
import { delegation } from './delegation';
import { finding } from './finding';
import { lease } from './lease';
import { notice } from './notice';
import { noticePreference } from './notice-preference';

const models = [delegation, finding, lease, notice, noticePreference];

export const localTables = models.map(({ tableName }) => tableName);

interface Models {
  readonly add: (model: (typeof models)[number]) => void;
  /** The list itself. */
  readonly get: () => object[];
}

const listed = (strapi: Strapi): Models => strapi.get<Models>('models');

/** Called while Strapi registers its plugins: it makes the tables when all have. */
export const addLocalTables = (strapi: Strapi): void => {
  for (const model of models) listed(strapi).add(model);
};

/**
 * Called when the tables are there. Who reads the list from now on is `strapi import`:
 * it empties all that is in it, and fills nothing of it again.
 */
export const keepFromImport = (strapi: Strapi): void => {
  const list = listed(strapi).get();
  for (const model of models) {
    const index = list.indexOf(model);
    if (index >= 0) list.splice(index, 1);
  }
};
