import type { Core } from '@strapi/strapi';
import { decide } from './decide';
import { answer } from './give-answers';
import type { Images } from './images';
import { publishIfLet } from './own-policy';
import type { Story, Telling } from './story';
import type { People } from './users';

const uid = 'api::nyhet.nyhet';

export interface Given {
  readonly strapi: Core.Strapi;
  readonly people: People;
  readonly images: Images;
  /** The documentId of each category, by the name the stories use. */
  readonly categories: Readonly<Record<Story['category'], string>>;
}

/**
 * Writes a story in the languages it has, Swedish first. The picture follows along to
 * the other language by itself; a relation, to Strapi, belongs to each language.
 */
export const writeStory = async (given: Given, story: Story): Promise<void> => {
  const { sv, en, picture } = story;
  const category = given.categories[story.category];
  const image = picture && given.images[picture];
  const { documentId } = await given.strapi
    .documents(uid)
    .create({ locale: 'sv', data: { ...textOf(sv), category, image } as never });
  await seeItThrough(given, documentId, 'sv', sv);
  if (en === undefined) return;
  await given.strapi
    .documents(uid)
    .update({ documentId, locale: 'en', data: { ...textOf(en), category } as never });
  await seeItThrough(given, documentId, 'en', en);
};

/** Answered, published if it is to be, and edited if it was edited after that. */
const seeItThrough = async (
  given: Given,
  documentId: string,
  locale: 'sv' | 'en',
  telling: Telling
): Promise<void> => {
  const { strapi, people } = given;
  await answer(strapi, people, { uid, documentId, locale }, telling.answers ?? {});
  await decide(strapi, people, { uid, documentId, locale }, telling);
  const isPublic =
    telling.published === true &&
    (await publishIfLet(strapi, uid, () => strapi.documents(uid).publish({ documentId, locale })));
  if (telling.editedTo) {
    await strapi.documents(uid).update({ documentId, locale, data: telling.editedTo as never });
  }
  strapi.log.info(`Seed: news (${locale}) "${telling.title}", ${fate(telling, isPublic)}`);
};

const textOf = ({ title, slug, preamble, body, contact }: Telling) => ({
  title,
  slug,
  preamble,
  body,
  ...(contact && { contact }),
});

const fate = ({ editedTo, answers }: Telling, isPublic: boolean): string => {
  if (isPublic) return editedTo ? 'published, with a newer draft' : 'published';
  if (answers === undefined) return 'a draft, not answered';
  return editedTo ? 'a draft, edited after it was answered' : 'a draft, answered';
};
