const usage = (
  known
) => `npm run test:guarantee -- [part …] [database …] [--quick] [--seed N] [--only N] [--json]

  parts      ${known.parts.join(', ')}; all, unless some are named
  databases  ${known.databases.join(', ')}; all, unless some are named
  --quick    tries less, for CI
  --seed N   the schedules of another number; a failure names its own
  --only N   the cell, round or point of that number alone
  --json     writes [{ part, tried, failed }] on standard output, and nothing else
`;

const numberIn = (written) => (/^\d{1,9}$/.test(written ?? '') ? Number(written) : undefined);

/** Reads what was asked for. Ends the process where it makes no sense. */
export const chosenIn = (args, known) => {
  const chosen = { json: false, quick: false, seed: 1, only: 0 };
  const named = [];
  const stop = (words) => {
    console.error(`${words}\n\n${usage(known)}`);
    process.exit(2);
  };
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at];
    if (argument === '--json') chosen.json = true;
    else if (argument === '--quick') chosen.quick = true;
    else if (argument === '--seed') {
      chosen.seed = numberIn(args[(at += 1)]) ?? stop('--seed wants a whole number.');
    } else if (argument === '--only') {
      chosen.only = numberIn(args[(at += 1)]) ?? stop('--only wants a number.');
    } else if ([...known.parts, ...known.databases].includes(argument)) named.push(argument);
    else stop(`What is "${argument}"?`);
  }
  const those = (names) => {
    const some = names.filter((name) => named.includes(name));
    return some.length === 0 ? names : some;
  };
  return { ...chosen, parts: those(known.parts), databases: those(known.databases) };
};
