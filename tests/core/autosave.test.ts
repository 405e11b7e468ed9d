import { Autosave, type Sent } from '../../admin/panel/autosave';
import type { Json } from '../../src/canonical/json';
import type { GivenAnswer } from '../../src/checklist/answer';

const given = (value: Json, at: number): GivenAnswer => ({
  policy: 'p',
  item: 'i',
  value,
  dependsOnHash: null,
  demand: null,
  givenBy: { kind: 'admin', id: '1', name: 'Rebecka Lind' },
  givenAt: `2026-11-03T10:00:0${at}.000Z`,
});

interface Request {
  readonly value: Json | undefined;
  readonly seen: string | null;
  readonly reply: (sent: Sent) => Promise<void>;
}

/** An autosave on a server that replies when the test says so. */
const open = (before?: GivenAnswer, isStale = false) => {
  const requests: Request[] = [];
  const autosave = new Autosave();
  const wiring = {
    given: before,
    asOf: '2026-11-03T10:00:00.000Z',
    isStale,
    check: (value: Json | undefined) => ({ value, problems: [] }),
    send: (value: Json | undefined, seen: string | null) =>
      new Promise<Sent>((resolve) => {
        const reply = async (sent: Sent) => {
          resolve(sent);
          await Promise.resolve();
        };
        requests.push({ value, seen, reply });
      }),
  };
  autosave.wire(wiring);
  return { autosave, requests, wiring };
};

const ok = (value: Json, at: number): Sent => ({
  given: given(value, at),
  asOf: given(value, at).givenAt,
});

test('an answer saves itself after a pause, once', () => {
  jest.useFakeTimers();
  const { autosave, requests } = open();
  for (const value of ['a', 'ab', 'abc']) autosave.change(value);
  expect(requests).toHaveLength(0);
  jest.advanceTimersByTime(1_000);
  expect(requests.map(({ value }) => value)).toEqual(['abc']);
  jest.useRealTimers();
});

test('what is written while a save is on its way is saved after it, having seen it', async () => {
  const { autosave, requests, wiring } = open();
  autosave.change('a');
  autosave.flush();
  autosave.change('ab');
  autosave.flush();
  expect(requests).toHaveLength(1);
  await requests[0]?.reply(ok('a', 1));
  // The panel is drawn once more before it has heard of the reply.
  autosave.wire(wiring);
  expect(requests.map(({ value, seen }) => [value, seen])).toEqual([
    ['a', null],
    ['ab', given('a', 1).givenAt],
  ]);
});

test('a panel that has not heard of a reply does not make the next save look unseen', async () => {
  const { autosave, requests, wiring } = open();
  autosave.change('a');
  autosave.flush();
  await requests[0]?.reply(ok('a', 1));
  autosave.wire(wiring);
  autosave.change('ab');
  autosave.flush();
  expect(requests[1]?.seen).toBe(given('a', 1).givenAt);
});

test('a saved answer is shown as written until the panel has heard of it', async () => {
  const { autosave, requests, wiring } = open();
  autosave.change('a');
  autosave.flush();
  await requests[0]?.reply(ok('a', 1));
  autosave.wire(wiring);
  expect(autosave.current().written).toEqual({ value: 'a' });
  autosave.wire({ ...wiring, given: given('a', 1), asOf: given('a', 1).givenAt });
  expect(autosave.current().written).toBeNull();
});

test('nothing is sent when nothing has changed, unless the answer has to be given again', () => {
  const unchanged = open(given('a', 1));
  unchanged.autosave.change('a');
  unchanged.autosave.flush();
  expect(unchanged.requests).toHaveLength(0);
  const stale = open(given('a', 1), true);
  stale.autosave.change('a');
  stale.autosave.flush();
  expect(stale.requests).toHaveLength(1);
});

test('undo puts back what was there before', async () => {
  const { autosave, requests } = open(given('a', 1));
  autosave.change('b');
  autosave.flush();
  await requests[0]?.reply(ok('b', 2));
  autosave.undo();
  expect(requests[1]).toMatchObject({ value: 'a', seen: given('b', 2).givenAt });
});

test('undo of a first answer withdraws it', async () => {
  const { autosave, requests } = open();
  autosave.change('b');
  autosave.flush();
  await requests[0]?.reply(ok('b', 2));
  autosave.undo();
  expect(requests[1]?.value).toBeUndefined();
});

describe('when somebody else was quicker', () => {
  const conflict = async () => {
    const opened = open();
    opened.autosave.change('mine');
    opened.autosave.flush();
    await opened.requests[0]?.reply({ failed: { state: 'conflict', newer: given('theirs', 5) } });
    return opened;
  };

  test('nothing is overwritten, and what was written is still there', async () => {
    const { autosave, requests } = await conflict();
    expect(requests).toHaveLength(1);
    expect(autosave.current()).toMatchObject({
      written: { value: 'mine' },
      saving: { state: 'conflict' },
    });
  });

  test('mine is saved over theirs only on request', async () => {
    const { autosave, requests } = await conflict();
    autosave.saveMine();
    expect(requests[1]).toMatchObject({ value: 'mine', seen: given('theirs', 5).givenAt });
  });

  test('theirs is kept on request', async () => {
    const { autosave } = await conflict();
    autosave.keepTheirs();
    expect(autosave.current()).toMatchObject({ written: null, saving: { state: 'idle' } });
  });
});

test('a failed save keeps what was written and says why', async () => {
  const { autosave, requests } = open();
  autosave.change('a');
  autosave.flush();
  await requests[0]?.reply({ failed: { state: 'failed', message: 'Ingen kontakt' } });
  expect(autosave.current()).toMatchObject({
    written: { value: 'a' },
    saving: { state: 'failed', message: 'Ingen kontakt' },
  });
});
