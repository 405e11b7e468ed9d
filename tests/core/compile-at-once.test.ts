import { compiledAtOnce } from '../../server/cli/compile-at-once.cjs';

describe('a function that is compiled with its file', () => {
  test.each([
    ['const f = (a) => a + 1;', 'const f = (function (a) { return a + 1; });'],
    ['const f = a => a;', 'const f = (function (a) { return a; });'],
    ['const f = () => {};', 'const f = (function () {});'],
    [
      'const f = ({ a }, [b] = [1], ...c) => a;',
      'const f = (function ({ a }, [b] = [1], ...c) { return a; });',
    ],
    ['const f = () => ({ a: 1 });', 'const f = (function () { return ({ a: 1 }); });'],
    ['const f = () =>\n  a;', 'const f = (function () { return a; });'],
    ['const f = () => // why\n  a;', 'const f = (function () { return a; });'],
    [
      'const f = (a = (b) => b) => a;',
      'const f = (function (a = (function (b) { return b; })) { return a; });',
    ],
    [
      'const f = a => b => c;',
      'const f = (function (a) { return (function (b) { return c; }); });',
    ],
    [
      'const f = a => { g(b => b) };',
      'const f = (function (a) { g((function (b) { return b; })) });',
    ],
    ['f(a => a, b => b);', 'f((function (a) { return a; }), (function (b) { return b; }));'],
  ])('is written so: %s', (arrow, expression) => {
    expect(compiledAtOnce(arrow)).toBe(expression);
  });

  test.each([
    ['what stands around it', 'const f = () => this.a;'],
    ['arguments', 'function g() { return () => arguments[0]; }'],
    ['this, further in', 'const f = () => [() => this];'],
    ['the module', 'const f = () => import.meta.url;'],
    ['what it waits for', 'const f = async () => a;'],
    ['nothing to win, as a function', 'function f() { return 1; }'],
  ])('stays as it is where it has to do with %s', (_, code) => {
    expect(compiledAtOnce(code)).toBe(code);
  });

  test('keeps its name and does what it did', () => {
    const code =
      '(() => { const twice = (n) => n * 2; return [twice.name, [1, 2].map((n) => twice(n))]; })()';
    expect((0, eval)(compiledAtOnce(code))).toEqual(['twice', [2, 4]]);
  });

  test('is chosen by where it begins', () => {
    const code = 'const f = () => 1;\nconst g = () => 2;';
    const chosen = compiledAtOnce(code, ({ line, column }) => line === 1 && column === 10);
    expect(chosen).toBe('const f = () => 1;\nconst g = (function () { return 2; });');
  });
});
