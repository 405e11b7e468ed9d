import type { Municipality } from '../../api/support/municipality';
import { documents, draftNews, text } from '../../api/support/news';
import { approved, declared, say, sentBy } from '../support/guaranteed';

/** What has been done about a text when somebody wants it public, and whether that is enough. */
export const states = {
  'never answered': 'held',
  'half answered': 'held',
  'stale declaration': 'held',
  'approved, then edited': 'held',
  'other locale approved': 'held',
  clear: 'clear',
  'clear anew': 'clear',
} as const satisfies Record<string, 'held' | 'clear'>;

export type State = keyof typeof states;

export interface Prepared {
  readonly documentId: string;
  /** The row of its Swedish draft. */
  readonly id: number;
  /** What its Swedish draft is called now. */
  readonly title: string;
  /** What is public of it, in Swedish. */
  readonly live: string | null;
}

/** Brings a text of its own into a state. */
export const prepare = async (
  lerum: Municipality,
  state: State,
  title: string
): Promise<Prepared> => {
  const { strapi } = lerum;
  const { documentId, id } = await draftNews(strapi, title);
  const draft = { documentId, id, title, live: null };
  const asReviewed = async (locale = 'sv') => {
    await say(lerum, documentId, { ...sentBy('granskad'), ...declared }, locale);
    await approved(lerum, documentId, locale);
  };
  const edit = async (to: string) => {
    await documents(strapi).update({ documentId, locale: 'sv', data: { title: to } });
  };
  const published = async () => {
    await asReviewed();
    await documents(strapi).publish({ documentId, locale: 'sv' });
  };
  switch (state) {
    case 'never answered':
      return draft;
    case 'half answered':
      await say(lerum, documentId, sentBy('egen'));
      return draft;
    case 'stale declaration':
      await say(lerum, documentId, { ...sentBy('egen'), ...declared });
      await edit(`${title}, ändrad`);
      return { ...draft, title: `${title}, ändrad` };
    case 'approved, then edited':
      await published();
      await edit(`${title}, ändrad`);
      await say(lerum, documentId, declared);
      return { ...draft, title: `${title}, ändrad`, live: title };
    case 'other locale approved':
      await documents(strapi).update({
        documentId,
        locale: 'en',
        data: { title: `${title}, in English`, ...text('In English') },
      });
      await asReviewed('en');
      return draft;
    case 'clear':
      await asReviewed();
      return draft;
    case 'clear anew':
      await published();
      await edit(`${title}, ändrad`);
      await asReviewed();
      return { ...draft, title: `${title}, ändrad`, live: title };
  }
};
