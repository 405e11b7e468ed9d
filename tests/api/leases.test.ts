import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { withLease } from '../../server/nodes/lease';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import { openMunicipality, type Municipality } from './support/municipality';

let database: Database;
let lerum: Municipality;
beforeAll(async () => {
  database = freshDatabase();
  lerum = await openMunicipality({ database });
});
afterAll(async () => {
  await lerum.close();
  dropDatabase(database);
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('of several who come at once one does the work', async () => {
  let working = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (working += 1));
    await pause(50);
    working -= 1;
  };
  const came = await Promise.all(
    Array.from({ length: 8 }, () => withLease(lerum.strapi, 'together', 5_000, work))
  );
  expect(came.filter(({ held }) => held)).toHaveLength(1);
  expect(most).toBe(1);
});

test('who comes when it is done may do it again, and gets what it gave', async () => {
  for (const result of ['once', 'twice']) {
    expect(await withLease(lerum.strapi, 'again', 5_000, () => Promise.resolve(result))).toEqual({
      held: true,
      result,
    });
  }
});

test('work that fails gives the lease back', async () => {
  const failing = withLease(lerum.strapi, 'fails', 60_000, () => Promise.reject(new Error('Hm')));
  await expect(failing).rejects.toThrow('Hm');
  expect(await withLease(lerum.strapi, 'fails', 60_000, () => Promise.resolve(1))).toMatchObject({
    held: true,
  });
});

test('work that takes longer than its lease keeps it', async () => {
  const long = withLease(lerum.strapi, 'long', 300, async (signal) => {
    await pause(1_200);
    return signal.aborted;
  });
  await pause(900);
  expect(await withLease(lerum.strapi, 'long', 300, () => Promise.resolve(1))).toEqual({
    held: false,
  });
  expect(await long).toEqual({ held: true, result: false });
});

test('work whose lease somebody else holds is told to stop', async () => {
  const robbed = await withLease(lerum.strapi, 'robbed', 300, async (signal) => {
    await lerum.strapi.db.connection('pc_leases').where({ name: 'robbed' }).update({ holder: 'x' });
    await pause(500);
    return signal.aborted;
  });
  expect(robbed).toEqual({ held: true, result: true });
});

test('a lease is not taken inside a transaction, where nobody else would see it', async () => {
  await expect(
    lerum.strapi.db.transaction(() =>
      withLease(lerum.strapi, 'inside', 5_000, () => Promise.resolve(1))
    )
  ).rejects.toThrow('inside a transaction');
});

test('a node that dies with the lease is succeeded when its time is out, not before', async () => {
  const child = fork(join(__dirname, 'support/holds-a-lease.cjs'), {
    env: { ...process.env, ...database, LEASE: 'dies', LEASE_MS: '2000' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  const attempt = () => withLease(lerum.strapi, 'dies', 2_000, () => Promise.resolve('mine'));
  expect(await attempt()).toEqual({ held: false });
  await pause(2_300);
  expect(await attempt()).toEqual({ held: true, result: 'mine' });
});
