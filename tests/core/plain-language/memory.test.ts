import { createMemory } from '../../../src/plain-language/memory';

const fill = (memory: ReturnType<typeof createMemory<number>>, from: number, to: number) => {
  for (let at = from; at < to; at += 1) memory.set('paragraph', `text ${at}`, at);
};

test('what was found in a block is found again, and in no other kind of block', () => {
  const memory = createMemory<number>();
  expect(memory.get('paragraph', 'Hej')).toBeUndefined();
  expect(memory.set('paragraph', 'Hej', 1)).toBe(1);
  expect(memory.set('paragraph', 'Du', 2)).toBe(2);
  expect(memory.get('paragraph', 'Hej')).toBe(1);
  expect(memory.get('paragraph', 'Du')).toBe(2);
  expect(memory.get('heading', 'Hej')).toBeUndefined();
});

test('a form of up to 256 fields is kept, however often another text is read', () => {
  const memory = createMemory<number>();
  fill(memory, 0, 256);
  for (let time = 0; time < 5; time += 1) memory.prepare(1);
  expect(memory.get('paragraph', 'text 0')).toBe(0);
  expect(memory.get('paragraph', 'text 255')).toBe(255);
});

test('a text of many blocks keeps them all for as long as it is read', () => {
  const memory = createMemory<number>();
  for (let time = 0; time < 5; time += 1) {
    memory.prepare(1000);
    for (let at = 0; at < 1000; at += 1) {
      if (memory.get('paragraph', `text ${at}`) === undefined) fill(memory, at, at + 1);
      else expect(time).toBeGreaterThan(0);
    }
  }
});

test('a generation that has grown too large is kept once more, and then let go', () => {
  const memory = createMemory<number>();
  fill(memory, 0, 257);
  memory.prepare(1);
  expect(memory.get('paragraph', 'text 7')).toBe(7);
  // What was asked for is young again; the rest goes with the next that is too large.
  fill(memory, 1000, 1256);
  memory.prepare(1);
  expect(memory.get('paragraph', 'text 7')).toBe(7);
  expect(memory.get('paragraph', 'text 8')).toBeUndefined();
  expect(memory.get('paragraph', 'text 1000')).toBe(1000);
});

test('a new generation begins to count anew', () => {
  const memory = createMemory<number>();
  fill(memory, 0, 257);
  memory.prepare(1);
  fill(memory, 1000, 1010);
  memory.prepare(1);
  expect(memory.get('paragraph', 'text 0')).toBe(0);
});

test('texts that look alike are told apart, and found each by itself', () => {
  const memory = createMemory<number>();
  const alike = ['abcab', 'bbcab', 'cbcab', 'dbcab'];
  alike.forEach((text, at) => memory.set('paragraph', text, at));
  expect(alike.map((text) => memory.get('paragraph', text))).toEqual([0, 1, 2, 3]);
  expect(memory.get('paragraph', 'ebcab')).toBeUndefined();
  memory.set('paragraph', 'bbcab', 9);
  expect(alike.map((text) => memory.get('paragraph', text))).toEqual([0, 9, 2, 3]);
});
