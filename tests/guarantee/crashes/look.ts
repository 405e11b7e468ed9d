import type { Municipality } from '../../api/support/municipality';
import { plansOn } from '../../api/support/plans';
import { tornTexts } from '../races/torn';
import {
  decisionsSince,
  draftsInSql,
  leaks,
  publicInSql,
  whatThePluginFinds,
} from '../support/truth';
import type { Texts } from './publishes';

/**
 * What is wrong after a publish that was cut off: each text is public as it was or as it
 * was to be, with a decision or without one, and nothing in between.
 */
export const lookAt = async (
  lerum: Municipality,
  { variant, each }: Texts,
  mustBePublished: boolean
): Promise<string[]> => {
  const { strapi } = lerum;
  const wrong = [
    ...(await leaks(strapi)),
    ...(await whatThePluginFinds(strapi)),
    ...(await tornTexts(strapi, new Set(each.map(({ documentId }) => documentId)))),
  ];
  const drafts = await draftsInSql(strapi);
  const live = await publicInSql(strapi);
  const outcome = variant === 'emergency' ? 'emergency' : 'published';
  const decisions = (await decisionsSince(strapi, 0)).filter((row) => row.outcome === outcome);
  const outs: boolean[] = [];
  for (const { documentId, ...titles } of each) {
    const draft = drafts.filter(({ document_id }) => document_id === documentId);
    if (draft.length !== 1 || draft[0]?.title !== titles.new)
      wrong.push(`the draft “${titles.new}” is ${named(draft)}`);
    const shown = live.filter(({ document_id }) => document_id === documentId);
    const isOut = shown[0]?.title === titles.new;
    outs.push(isOut);
    if (shown.length > 1 || (!isOut && shown[0]?.title !== titles.old))
      wrong.push(`what was ${publicAs(titles.old)} is ${named(shown)}`);
    const decided = decisions.some(
      ({ entryDocumentId, title }) => entryDocumentId === documentId && title === titles.new
    );
    if (decided && !isOut) wrong.push(`“${titles.new}” was decided on, and is not public`);
    if (!decided && isOut) wrong.push(`“${titles.new}” is public, and was not decided on`);
    if (mustBePublished && !isOut) wrong.push(`“${titles.new}” could not be published afterwards`);
    if (variant === 'planned') wrong.push(...(await misplanned(lerum, documentId, isOut)));
  }
  if (new Set(outs).size > 1)
    wrong.push('some of those published together are public, and some not');
  return wrong;
};

const publicAs = (title: string | undefined): string =>
  title === undefined ? 'not public' : `public as “${title}”`;

const named = (rows: readonly { readonly title: string }[]): string =>
  rows.length === 0 ? 'gone' : rows.map(({ title }) => `“${title}”`).join(' and ');

/** A plan is fulfilled where its text is public, and there alone. */
const misplanned = async (
  { strapi }: Municipality,
  documentId: string,
  isOut: boolean
): Promise<string[]> => {
  const states = (await plansOn(strapi, documentId)).map(({ state }) => state);
  const isFulfilled = states.includes('published');
  return isFulfilled === isOut ? [] : [`its plan is ${states.join(' and ')}`];
};
