import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson, type Json } from '../../src/canonical/json';

describe('canonical JSON (RFC 8785)', () => {
  test.each<[string, Json, string]>([
    ['keys in any order come out sorted', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    [
      'keys are sorted by UTF-16 code units',
      { '€': 1, '\r': 2, '1': 3, ö: 4 },
      '{"\\r":2,"1":3,"ö":4,"€":1}',
    ],
    [
      'numbers as ECMAScript writes them',
      [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0],
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    ],
    ['literals', [null, true, false], '[null,true,false]'],
    ['control characters', '\u000f\n"\\/', '"\\u000f\\n\\"\\\\/"'],
    ['nothing in it', [{}, []], '[{},[]]'],
  ])('%s', (_case, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  test.each<[string, Json, string]>([
    ['not a number', Number.NaN, 'NaN has no JSON form'],
    ['infinity', Number.POSITIVE_INFINITY, 'Infinity has no JSON form'],
    ['half a character', '\ud800', 'A lone surrogate has no JSON form'],
  ])('refuses %s, and says so', (_case, value, message) => {
    expect(() => canonicalJson(value)).toThrow(new TypeError(message));
  });

  test.each([2, 24, 25, 300])('%i keys come out sorted', (many) => {
    const keys = Array.from({ length: many }, (_none, index) => `k${(index * 7) % many}`);
    const value = Object.fromEntries(keys.map((key) => [key, key]));
    expect(canonicalJson(value)).toBe(canonicalize(value));
  });

  test('says what an independent implementation says, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value as Json)).toBe(canonicalize(value));
      })
    );
  });
});
