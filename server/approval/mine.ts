import type { Actor } from '../../src/checklist/answer';
import type { MySubmission, Standing } from '../../src/contracts/decisions';
import { judgeDocuments } from '../judgement/judge-documents';
import { planOn } from '../plans/plans';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';
import { byTypeAndLocale } from './by-type-and-locale';
import { standingOf } from './standing';
import { findSubmissions, shown, type StoredSubmission } from './submissions';

/** As many as anybody looks through on the homepage. */
const most = 10;

/**
 * What somebody has submitted: of each text the newest, as it stands at this moment.
 * @param readable of the submissions that a condition finds, those of texts that they may read
 */
export const submissionsBy = async (
  strapi: Strapi,
  policies: Policies,
  { id, kind }: Actor,
  readable: (where: object) => Promise<object>
): Promise<readonly MySubmission[]> => {
  const own = { submitterId: id ?? '', submitterKind: kind, asks: 'decision' };
  const found = await findSubmissions(strapi, {
    where: { ...own, $and: [await readable(own)] },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    limit: 50,
  });
  const newest = newestOfEach(found)
    .filter(({ state }) => state !== 'withdrawn')
    .slice(0, most);
  const standings = await standingsOf(strapi, policies, newest);
  return Promise.all(
    newest.map(async (submission) => ({
      ...shown(submission),
      standing: standings.get(submission.id) ?? null,
      plan: await planOn(strapi, submission),
    }))
  );
};

const newestOfEach = (found: readonly StoredSubmission[]): readonly StoredSubmission[] => {
  const known = new Set<string>();
  return found.filter((submission) => {
    const name = nameOf(submission);
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  });
};

/** What is public, or has been sent back, has nothing left to stand by. */
const standingsOf = async (
  strapi: Strapi,
  policies: Policies,
  submissions: readonly StoredSubmission[]
): Promise<ReadonlyMap<string, Standing>> => {
  const types = strapi.contentTypes as Readonly<Record<string, unknown>>;
  const open = submissions.filter(
    ({ state, uid }) => (state === 'waiting' || state === 'approved') && types[uid] !== undefined
  );
  const standings = new Map<string, Standing>();
  for (const { locale, ...group } of byTypeAndLocale(open)) {
    const wanted = { ...group, locales: [locale], version: 'draft' as const };
    for (const judged of await judgeDocuments(strapi, policies, wanted)) {
      const submission = open.find((each) => nameOf(each) === nameOf(judged.row));
      if (submission !== undefined) standings.set(submission.id, standingOf(judged, submission));
    }
  }
  return standings;
};

const nameOf = ({
  uid,
  documentId,
  locale,
}: Pick<StoredSubmission, 'uid' | 'documentId' | 'locale'>): string =>
  `${uid} ${documentId} ${locale ?? ''}`;
