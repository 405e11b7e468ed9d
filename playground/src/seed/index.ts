import type { Core } from '@strapi/strapi';
import { accounts, demoPassword } from './accounts';
import { calendarAt } from './calendar';
import { arrangeContentManager } from './content-manager';
import { categories, type CategoryName } from './data/categories';
import { crisis } from './data/crisis';
import { news } from './data/news';
import { pages } from './data/pages';
import { uploadImages } from './images';
import { publishIfLet } from './own-policy';
import { openData } from './open-data';
import { createRoles } from './roles';
import { createUsers, type People } from './users';
import { writeStory } from './write-news';

/** `people`: those who can log in and nothing to read; `all`: the whole municipality. */
export type Extent = 'people' | 'all';

const flag = { type: 'core', name: 'lerum', key: 'seeded' } as const;

/** Fills an empty site with the demo municipality. The second time it does nothing. */
export const seed = async (strapi: Core.Strapi, extent: Extent): Promise<void> => {
  if ((await strapi.store.get(flag)) !== null) {
    strapi.log.info('Seed: this database has been seeded already');
    return;
  }
  const step = (what: string) => strapi.log.info(`Seed: ${what}`);
  const people = await seedPeople(strapi, step);
  if (extent === 'all') await seedContent(strapi, people, step);
  await strapi.store.set({ ...flag, value: new Date().toISOString() });
};

type Step = (what: string) => void;

const seedPeople = async (strapi: Core.Strapi, step: Step): Promise<People> => {
  await createRoles(strapi);
  step('roles Redaktör and Kommunikationschef');
  const people = await createUsers(strapi);
  for (const { email } of Object.values(accounts)) step(`user ${email}, password ${demoPassword}`);
  await openData(strapi);
  step('everyone may read what is published over REST and GraphQL');
  await arrangeContentManager(strapi);
  step('field names in Swedish');
  return people;
};

const seedContent = async (strapi: Core.Strapi, people: People, step: Step): Promise<void> => {
  const images = await uploadImages(strapi);
  step(`${Object.keys(images).length} pictures`);
  const given = { strapi, people, images, categories: await writeCategories(strapi) };
  step(`${Object.keys(categories).length} categories`);
  for (const story of news(calendarAt(new Date()))) await writeStory(given, story);
  await writePages(strapi);
  step(`${pages.length} pages, published`);
  await strapi.documents('api::krisinformation.krisinformation').create({ data: crisis as never });
  step('the crisis page, a draft, not answered');
};

const writeCategories = async (strapi: Core.Strapi): Promise<Record<CategoryName, string>> => {
  const written: [string, string][] = [];
  for (const [name, data] of Object.entries(categories)) {
    const { documentId } = await strapi
      .documents('api::kategori.kategori')
      .create({ data: data as never });
    written.push([name, documentId]);
  }
  return Object.fromEntries(written) as Record<CategoryName, string>;
};

const writePages = async (strapi: Core.Strapi): Promise<void> => {
  for (const data of pages) {
    const page = { status: 'published', data: data as never } as const;
    await publishIfLet(strapi, 'api::sida.sida', () =>
      strapi.documents('api::sida.sida').create(page)
    );
  }
};
