import { inBrief } from '../../src/language/in-brief';

const coded = (message: string, code: string) => Object.assign(new Error(message), { code });

test.each<[string, unknown, string]>([
  ['an error', new Error('It is full'), 'It is full'],
  ['a text', 'It is full', 'It is full'],
  ['a code', coded('connect failed', 'ECONNREFUSED'), 'ECONNREFUSED: connect failed'],
  ['a code that is said already', coded('EPIPE: broken', 'EPIPE'), 'EPIPE: broken'],
  ['an e-mail address', new Error('550 <chef@lerum.example> unknown'), '550 <…> unknown'],
  [
    'an address with a key in it',
    new Error('GET https://user:secret@hooks.example/in/abc?token=xyz failed'),
    'GET https://hooks.example… failed',
  ],
  [
    'a statement of SQLite',
    coded(
      "insert into `pc_answers` (`actor_name`) values ('Karin Ek') - UNIQUE constraint failed: pc_answers.lookup_key",
      'SQLITE_CONSTRAINT'
    ),
    'SQLITE_CONSTRAINT: UNIQUE constraint failed: pc_answers.lookup_key',
  ],
  [
    'a statement with a dash among its values',
    new Error("update `x` set `title` = 'Anna - Berg' - database is locked"),
    'database is locked',
  ],
  [
    'a statement of MariaDB',
    coded(
      "insert into `x` values ('Karin') - Duplicate entry 'Karin Ek' for key 'x_uq'",
      'ER_DUP_ENTRY'
    ),
    'ER_DUP_ENTRY: Duplicate entry …',
  ],
  [
    'a value with a quotation mark in it',
    new Error("insert into `x` values ('O''Brien') - Duplicate entry 'O'Brien' for key 'x_uq'"),
    'Duplicate entry …',
  ],
  [
    'a word that is shortened',
    new Error("update `x` set `y` = 1 - Table 'x' doesn't exist"),
    "Table … doesn't exist",
  ],
  [
    'a statement of PostgreSQL',
    coded(
      'insert into "x" ("name") values ($1) - duplicate key: Key (name)=(Karin Ek) already exists',
      '23505'
    ),
    '23505: duplicate key: Key (name)=… already exists',
  ],
  ['a long story', new Error('x'.repeat(1_000)), 'x'.repeat(200)],
])('%s', (_what, error, expected) => {
  expect(inBrief(error)).toBe(expected);
});
