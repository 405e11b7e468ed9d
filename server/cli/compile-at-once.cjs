const ts = require('typescript');

/**
 * Writes arrow functions as function expressions in parentheses, which V8 compiles
 * while it loads the file. It would else skim each once, and read it again where it is
 * first called: the first text somebody has read would wait for some two hundred of them.
 *
 * @param code JavaScript, as it came out of a bundler
 * @param isMeant whether a function that begins at `{ line, column }` (both from 0) is meant
 * @returns the same program
 * @see https://v8.dev/blog/preparser#pife
 */
const compiledAtOnce = (code, isMeant = () => true) => {
  const source = ts.createSourceFile('x.mjs', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const changes = [];
  const visit = (node) => {
    if (ts.isArrowFunction(node) && canBeExpression(node) && isMeant(placeOf(node, source)))
      changes.push(...asExpression(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return withChanges(code, changes);
};

const placeOf = (node, source) => {
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return { line, column: character };
};

/** An arrow borrows these from what stands around it; a function has its own. */
const borrowed = new Set([
  ts.SyntaxKind.ThisKeyword,
  ts.SyntaxKind.SuperKeyword,
  ts.SyntaxKind.MetaProperty,
]);
const borrows = (node) =>
  borrowed.has(node.kind) ||
  (ts.isIdentifier(node) && node.text === 'arguments') ||
  ts.forEachChild(node, (child) => borrows(child) || undefined) === true;

const canBeExpression = (arrow) => arrow.modifiers === undefined && !borrows(arrow);

/** `(a) => b` becomes `(function (a) { return b; })`. */
const asExpression = (arrow, source) => {
  const [begins, sign, body] = [arrow, arrow.equalsGreaterThanToken, arrow.body].map((node) =>
    node.getStart(source)
  );
  const isBare = source.text[begins] !== '(';
  const isBlock = ts.isBlock(arrow.body);
  return [
    { from: begins, to: begins, text: `(function ${isBare ? '(' : ''}` },
    // Nothing may part `return` from what it returns, not even the end of a line.
    {
      from: isBare ? arrow.parameters.end : sign,
      to: body,
      text: `${isBare ? ') ' : ''}${isBlock ? '' : '{ return '}`,
    },
    { from: arrow.end, to: arrow.end, text: isBlock ? ')' : '; })' },
  ];
};

/** Where two functions end together, the inner one, asked for later, is closed first. */
const withChanges = (code, changes) => {
  const inOrder = changes
    .map((change, at) => ({ ...change, at }))
    .sort((one, other) => one.from - other.from || other.at - one.at);
  let written = '';
  let read = 0;
  for (const { from, to, text } of inOrder) {
    written += code.slice(read, from) + text;
    read = to;
  }
  return written + code.slice(read);
};

module.exports = { compiledAtOnce };
