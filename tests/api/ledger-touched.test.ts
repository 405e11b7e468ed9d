import { contentTypes } from '../../server/content-types';
import { storable } from '../../src/canonical/storable';
import { chainOf, sealOf } from '../../src/ledger/seal';
import { sha256 } from '../../server/policies/digest';
import {
  copyOf,
  openTouchedLedger,
  written,
  type Row,
  type Touch,
  type TouchedDatabase,
  type TouchedLedger,
} from './support/touched-ledger';

/** What somebody who can write to the database does to the ledger, and what is said of it. */

let ledger: TouchedLedger;
let one: string;
let other: string;
beforeAll(async () => {
  ledger = await openTouchedLedger();
  ({ one, other } = ledger);
});
afterAll(() => ledger.lerum.close());

const saidOf = (touch: Touch): Promise<string[]> => ledger.saidOf(touch);

/** Ids before the first row's; MySQL has none below zero. */
const before = process.env['TEST_DATABASE_CLIENT'] === 'mysql' ? [1] : [1, -1, -2_000_000_000];

test('nothing is said of a ledger that nobody touched', async () => {
  expect(await saidOf(() => Promise.resolve())).toEqual([]);
});

/** By name of the column: what it says instead. */
const changes: Readonly<Record<string, unknown>> = {
  entry_uid: 'api::sida.sida',
  entry_document_id: 'zzz',
  entry_locale: 'en',
  title: 'Något annat',
  route: 'mcp',
  actor_kind: 'public',
  actor_id: '99',
  actor_name: 'Någon annan',
  policy_versions: '[]',
  content_hash: 'a'.repeat(64),
  verdicts: '[]',
  outcome: 'emergency',
  decided_at: new Date('2020-01-01T00:00:00.000Z'),
  request: 'x',
  details: '{"words":"x"}',
  chain: 'a'.repeat(64),
  position: 77,
  previous: 'a'.repeat(64),
  hash: 'a'.repeat(64),
};

/** Those that say which row it is about: it is missed where it was, too. */
const moving = ['entry_uid', 'entry_document_id', 'entry_locale', 'position'];

test('every column that the plugin writes is among those that are touched here', () => {
  const columns = Object.keys(contentTypes.decision.schema.attributes).map((name) =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  );
  expect(Object.keys(changes).sort()).toEqual(columns.sort());
});

describe.each([
  ['the first', 1],
  ['one in the middle', 2],
  ['the last', 4],
])('of %s row of a document', (_which, position) => {
  test.each(Object.keys(changes))('%s is changed', async (column) => {
    const said = await saidOf(({ change }) => change(one, position, { [column]: changes[column] }));
    expect(said).toContain(
      moving.includes(column) ? `removed one ${position}` : `changed one ${position}`
    );
  });

  test.each(Object.keys(changes))('%s is emptied', async (column) => {
    const said = await saidOf(({ change }) => change(one, position, { [column]: null }));
    if (await isEmpty(position, column)) expect(said).toEqual([]);
    else expect(said.filter((each) => each.endsWith(` one ${position}`))).not.toEqual([]);
  });

  test('it is removed', async () => {
    const said = await saidOf(async ({ rows, row }) =>
      rows()
        .where({ id: (await row(one, position)).id })
        .delete()
    );
    expect(said).toEqual([`removed one ${position}`]);
  });
});

const isEmpty = async (position: number, column: string): Promise<boolean> => {
  const found = (await ledger.lerum.strapi.db
    .connection('pc_decisions')
    .where({ entry_document_id: one, position })
    .first()) as Row;
  return found[column] === null;
};

/** As somebody would who can compute a hash: a row that is whole in itself. */
const forged = (row: Row, position: number, previous: unknown): object => {
  const said = { entryUid: row['entry_uid'], entryDocumentId: row['entry_document_id'] };
  const link = { position, previous: previous as string };
  const hash = sealOf(storable({ ...said, entryLocale: 'sv' }) as never, link, sha256);
  const named = { uid: String(row['entry_uid']), documentId: one, locale: 'sv' };
  return {
    entry_uid: row['entry_uid'],
    entry_document_id: one,
    entry_locale: 'sv',
    ...link,
    hash,
    chain: chainOf(named, sha256),
  };
};

describe('a row is put in', () => {
  test('a copy, at the end', async () => {
    const said = await saidOf(async ({ rows, row }) =>
      rows().insert(copyOf(await row(one, 4), { position: 5 }))
    );
    expect(said).toEqual(['changed one 5']);
  });

  test('a copy, far beyond the end', async () => {
    const said = await saidOf(async ({ rows, row }) =>
      rows().insert(copyOf(await row(one, 4), { position: 9 }))
    );
    expect(said).toContain('changed one 9');
  });

  test('without a place, at the end', async () => {
    const said = await saidOf(({ rows }) =>
      rows().insert({ entry_uid: 'x', entry_document_id: one, entry_locale: 'sv' })
    );
    expect(said).toEqual(['inserted one –']);
  });

  test.each(before)('without a place, as if it were the first: %d', async (id) => {
    const said = await saidOf(({ rows }) =>
      rows().insert({ id, entry_uid: 'x', entry_document_id: one, entry_locale: 'sv' })
    );
    expect(said).toEqual(['inserted one –']);
  });

  test('whole in itself, between two others', async () => {
    const said = await saidOf(async ({ rows, row }) => {
      const [second, third] = [await row(one, 2), await row(one, 3)];
      const fourth = await row(one, 4);
      await rows().where({ id: fourth.id }).update({ position: 5 });
      await rows().where({ id: third.id }).update({ position: 4 });
      await rows().insert({ ...forged(second, 3, second['hash']), id: 1_000 });
    });
    expect(said).toContain('changed one 4');
  });

  test('for a document that nobody decided on', async () => {
    const said = await saidOf(async ({ rows, row }) =>
      rows().insert(copyOf(await row(one, 1), { entry_document_id: 'ny', chain: 'b'.repeat(64) }))
    );
    expect(said).toEqual(['changed ny 1']);
  });
});

describe('rows change places', () => {
  const swapped =
    (columns: readonly string[], a: [string, number], b: [string, number]): Touch =>
    async ({ rows, row }) => {
      const [first, second] = [await row(...a), await row(...b)];
      const of = (from: Row) =>
        Object.fromEntries(columns.map((column) => [column, written(from[column])]));
      // By way of a place nobody has, since no two may have the same.
      if (columns.includes('position'))
        await rows().where({ id: first.id }).update({ position: 0 });
      await rows().where({ id: second.id }).update(of(first));
      await rows().where({ id: first.id }).update(of(second));
    };

  test('two of one document, by their positions', async () => {
    const said = await saidOf(swapped(['position'], [one, 2], [one, 3]));
    expect(said.filter((each) => / one [23]$/.test(each)).length).toBeGreaterThan(0);
  });

  test('two of one document, by what they say', async () => {
    const columns = Object.keys(changes).filter((name) => !['chain', 'position'].includes(name));
    const said = await saidOf(swapped(columns, [one, 2], [one, 3]));
    expect(said).toEqual(expect.arrayContaining(['changed one 2', 'changed one 3']));
  });

  test('two of different documents, by what they say', async () => {
    const columns = Object.keys(changes).filter((name) => !['chain', 'position'].includes(name));
    const said = await saidOf(swapped(columns, [one, 2], [other, 2]));
    // The row of the one comes by where the other's was, before the first of that document.
    expect(said).toEqual(expect.arrayContaining(['removed one 2', 'changed other 2']));
  });

  test('two of one document, by their ids', async () => {
    const said = await saidOf(async ({ rows, row }) => {
      const [second, third] = [await row(one, 2), await row(one, 3)];
      await rows().where({ id: second.id }).update({ id: 1_000 });
      await rows().where({ id: third.id }).update({ id: second.id });
      await rows().where({ id: 1_000 }).update({ id: third.id });
    });
    expect(said).toEqual(['removed one 2', 'inserted one 2']);
  });
});

describe('much is gone', () => {
  test('all about a document', async () => {
    const said = await saidOf(({ rows }) => rows().where({ entry_document_id: other }).delete());
    expect(said).toEqual([1, 2, 3].map((position) => `removed other ${position}`));
  });

  test('all there was', async () => {
    const said = await saidOf(({ rows }) => rows().delete());
    expect(said).toHaveLength(7);
  });
});

describe('a checkpoint', () => {
  test.each(['kind', 'at', 'heads', 'up_to', 'previous', 'hash'])(
    'has its %s changed',
    async (column) => {
      const value = { heads: '[]', kind: 'retention' }[column] ?? '77';
      const said = await saidOf(({ checkpoints }) =>
        checkpoints()
          .where({ number: 1 })
          .update({ [column]: value })
      );
      expect(said).toContain('checkpoint-changed 1');
    }
  );

  test('is removed', async () => {
    const said = await saidOf(({ checkpoints }) => checkpoints().where({ number: 1 }).delete());
    expect(said).toContain('checkpoint-removed 1');
  });

  test('is given another number', async () => {
    const said = await saidOf(({ checkpoints }) =>
      checkpoints().where({ number: 1 }).update({ number: 9 })
    );
    expect(said).toContain('checkpoint-removed 1');
  });
});

describe('rows from before there was a chain', () => {
  const unchained = { chain: null, position: null, previous: null, hash: null };

  /** Two rows as the first release wrote them, and the checkpoint that finds them. */
  const earlier = async ({ rows, checkpoints }: TouchedDatabase): Promise<Row> => {
    await checkpoints().delete();
    await rows().where({ entry_document_id: one }).delete();
    await rows().where('position', '<', 3).update(unchained);
    await rows().where({ entry_document_id: other, position: 3 }).delete();
    const found: unknown = await rows().orderBy('id').first();
    await ledger.checkpoint();
    return found as Row;
  };

  test.each<[string, (database: TouchedDatabase, first: Row) => Promise<unknown>, string[]]>([
    ['nobody touched them', () => Promise.resolve(), []],
    [
      'one is changed',
      ({ rows }, first) => rows().where({ id: first.id }).update({ title: 'x' }),
      ['changed other –'],
    ],
    [
      'one is removed',
      ({ rows }, first) => rows().where({ id: first.id }).delete(),
      ['removed other –'],
    ],
    [
      'one is put in before them',
      ({ rows }, first) => rows().insert(copyOf(first, { id: 1, title: 'x' })),
      ['inserted other –'],
    ],
    [
      'one is copied',
      ({ rows }, first) => rows().insert(copyOf(first, { id: 1 })),
      ['inserted other –'],
    ],
  ])('%s', async (_case, touch, expected) => {
    const said = await saidOf(async (database) => {
      await touch(database, await earlier(database));
    });
    expect(said).toEqual(expected);
  });
});
