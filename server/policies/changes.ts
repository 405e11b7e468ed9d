import type { Actor } from '../../src/checklist/answer';
import { CHANGE } from '../plugin-id';
import { rowsIn, type Select, type Selected } from '../query/together';
import type { Strapi } from '../strapi';

export type ChangeAction = 'activated' | 'retired' | 'configured';

/** One thing that came into force, or went out of it. */
export interface RecordedChange {
  readonly id: number;
  readonly subject: string;
  readonly action: ChangeAction;
  /** Null for what was retired. */
  readonly version: string | null;
  readonly reason: string;
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export const organisationSubject = 'organisation';
export const subjectOf = (policyKey: string): string => `policy:${policyKey}`;
export const policyKeyOf = (subject: string): string | undefined =>
  subject.startsWith('policy:') ? subject.slice('policy:'.length) : undefined;

interface ChangeRow {
  readonly id: number;
  readonly subject: string;
  readonly action: ChangeAction;
  readonly version: string | null;
  readonly reason: string | null;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly actorName: string;
  readonly changedAt: string | Date;
}

/** Appends a change. Joins the surrounding transaction. */
export const appendChange = async (
  strapi: Strapi,
  change: Omit<RecordedChange, 'id' | 'at'>
): Promise<void> => {
  await strapi.db.query(CHANGE).createMany({
    data: [
      {
        subject: change.subject,
        action: change.action,
        version: change.version,
        reason: change.reason,
        actorKind: change.by.kind,
        actorId: change.by.id,
        actorName: change.by.name,
        changedAt: new Date().toISOString(),
      },
    ],
  });
};

/** Every change there ever was, or all of one subject; oldest first. */
export const changesOf = async (strapi: Strapi, subject?: string): Promise<RecordedChange[]> => {
  const rows = await strapi.db
    .queryBuilder(CHANGE)
    .init({ where: subject === undefined ? {} : { subject }, orderBy: [{ id: 'asc' }] })
    .execute<ChangeRow[]>();
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject,
    action: row.action,
    version: row.version,
    reason: row.reason ?? '',
    by: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    at: new Date(row.changedAt).toISOString(),
  }));
};

/** The latest change of each subject. */
export const latestOf = (changes: readonly RecordedChange[]): ReadonlyMap<string, RecordedChange> =>
  new Map(changes.map((change) => [change.subject, change]));

/**
 * Names the state of all changes: another number for another state, since rows
 * are only ever added. Not to be asked inside a transaction that adds some.
 */
export const revisionOf = (strapi: Strapi): Promise<number> => strapi.db.query(CHANGE).count();

/** The same, among other selects. */
export const selectRevision = (strapi: Strapi): Select => {
  const { tableName } = strapi.db.metadata.get(CHANGE);
  return {
    name: 'revision',
    wanted: {},
    from: (rowsOf) => {
      const counted = rowsOf(tableName).count({ count: '*' }).as('counted');
      return strapi.db.connection.queryBuilder().from(counted);
    },
    columns: { count: { column: 'counted.count', type: 'integer' } },
  };
};

export const selectedRevision = (selected: Selected): number =>
  (rowsIn(selected, 'revision') as { readonly count: number }[])[0]?.count ?? 0;
