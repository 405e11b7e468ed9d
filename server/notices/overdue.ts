import type { StoredSubmission } from '../approval/submissions';
import { findSubmissions } from '../approval/submissions';
import { transact } from '../database/transact';
import { createChore, type Chore } from '../schedule/chore';
import type { Strapi } from '../strapi';
import { marksAmong, putMark } from './outbox';
import { tell } from './tell';

const pageSize = 200;

/** What has been overdue for longer is history, and nobody's news after a long stop. */
const newsFor = 14 * 24 * 3_600_000;

/** Tells those who decide of what has waited too long, once. */
export const createOverdue = (strapi: Strapi): Chore =>
  createChore(strapi, 'tell what is overdue', () => tellOverdue(strapi));

const tellOverdue = async (strapi: Strapi): Promise<void> => {
  const now = new Date();
  for (let offset = 0, more = true; more; offset += pageSize) {
    const overdue = await overdueAt(strapi, now, offset);
    const told = await marksAmong(strapi, overdue.map(markOf));
    for (const submission of overdue) {
      if (!told.has(markOf(submission))) await tellOne(strapi, submission, now);
    }
    more = overdue.length === pageSize;
  }
};

const overdueAt = (strapi: Strapi, now: Date, offset: number): Promise<StoredSubmission[]> =>
  findSubmissions(strapi, {
    where: {
      state: 'waiting',
      dueAt: {
        $lte: now.toISOString(),
        $gt: new Date(now.getTime() - newsFor).toISOString(),
      },
    },
    orderBy: [{ id: 'asc' }],
    offset,
    limit: pageSize,
  });

/** What is submitted again is wanted anew. */
const markOf = ({ id, said }: StoredSubmission): string =>
  said.length === 0 ? `overdue:${id}` : `overdue:${id}:${said.length}`;

/** The mark and what it marks are written together; of several nodes one writes them. */
const tellOne = async (strapi: Strapi, submission: StoredSubmission, now: Date): Promise<void> => {
  try {
    await transact(strapi, async () => {
      await putMark(strapi, markOf(submission), now.toISOString());
      await tell(strapi, {
        kind: 'overdue',
        submission,
        actor: { kind: 'system', id: null, name: 'Strapi' },
        words: submission.message,
      });
    });
  } catch (error) {
    if ((await marksAmong(strapi, [markOf(submission)])).size === 0) throw error;
  }
};
