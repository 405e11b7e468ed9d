/**
 * Sends what others write on stdout to stderr while something runs: Strapi and its
 * plugins log there, and stdout is for the answer alone.
 */
export const withOwnStdout = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
};
