// Does one part of the guarantee on one database, in a process of its own:
// part.cjs routes 1 quick 0
const [part, seed, extent, only] = process.argv.slice(2);

const { default: run } = require(`../${part}/index.ts`);

const tell = (message) => process.send(message);

run({
  seed: Number(seed),
  quick: extent === 'quick',
  only: Number(only),
  say: (words) => tell({ words }),
  fail: (failure) => tell({ failure }),
}).then(
  (tried) => process.send({ tried }, () => process.exit(0)),
  (error) => {
    console.error(error);
    process.exit(1);
  }
);
