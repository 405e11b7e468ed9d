import { fork, spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { atLeast, atMost, forInformation, median } from '../support/figure.mjs';
import { bundleEngine, bundleReading } from './bundle.mjs';
import { hostileFormatting, hostileTexts } from './hostile.mjs';
import { asBlocks, freshParagraphs } from './prose.mjs';
import { readers } from './readers.mjs';
import { openForm } from './form.mjs';

export const about = 'plain language: reading 2,000 words, beside its peers';
export const hasPeers = true;

const WORDS = 2000;
const ROUNDS = 31;
const WARM_ROUNDS = 16;
/** Five lines or so, as one writes on. */
const STROKES = 300;
/** A piece of news, as a municipality writes it. */
const NEWS_WORDS = 300;

const timed = (work) => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

export const measure = async (log) => {
  const bundles = { Swedish: bundleEngine('sv'), English: bundleEngine('en') };
  const engineUrl = pathToFileURL(bundles.Swedish.outfile).href;
  const { createAnalyser, swedish } = await import(engineUrl);

  log(
    `  ${WARM_ROUNDS} rounds to warm up, ${ROUNDS} rounds that count, everyone on the same fresh text`
  );
  const { of, growth } = await race(engineUrl);
  log('  a keystroke, a cold start, hostile texts');
  const strokes = keystrokes(createAnalyser(swedish));
  const form = await openForm(pathToFileURL(bundleReading()).href);
  return [
    atLeast('words a second, every rule on', WORDS / (of.engine / 1000), 'words/s', 2_000_000),
    atLeast('as fast as yoastseo', of.yoast / of.engine, '×', 300),
    atLeast('as fast as retext-readability', of.retext / of.engine, '×', 50),
    atLeast('as fast as Intl.Segmenter a paragraph', of.segmenter / of.engine, '×', 4),
    atMost('beside one pass of charCodeAt', of.engine / of.floor, '×', 45),
    atMost('ten times the text', growth, '×', 20),
    atMost('a keystroke in 2,000 words', strokes.later, 'ms', 0.2),
    forInformation('  the same, of the first 300 in a process', strokes.first, 'ms'),
    atMost(
      '  the same in Markdown, with all that the panel reads',
      form.keystroke('markdown'),
      'ms',
      2
    ),
    atMost('  the same in HTML', form.keystroke('html'), 'ms', 10),
    atMost('  the same in blocks', form.keystroke('blocks'), 'ms', 2),
    atMost('the first piece of news of a process', cold(engineUrl, NEWS_WORDS), 'ms', 10),
    forInformation('  the same, of 2,000 words', cold(engineUrl, WORDS), 'ms'),
    ...hostileTexts().map(({ name, text }) => {
      const analyser = createAnalyser(swedish);
      return atMost(
        `1 MB of ${name}`,
        timed(() => analyser.analyse(asBlocks([text]))),
        'ms',
        1000
      );
    }),
    ...hostileFormatting().flatMap(({ name, piece }) =>
      ['markdown', 'html', 'blocks'].map((format) =>
        atMost(`1 MB of ${name}, in ${format}`, form.first(format, piece), 'ms', 1000)
      )
    ),
    ...Object.entries(bundles).flatMap(([language, bundle]) => [
      atMost(`engine and ${language}, gzipped`, bundle.codeBytes / 1000, 'kB', 12),
      atMost(`${language} word lists, gzipped`, bundle.listBytes / 1000, 'kB', 30),
      atMost(`files of others with ${language}`, bundle.strangers.length, 'files', 0),
    ]),
    ...Object.keys(of).map((name) => forInformation(`  median of ${name}`, of[name], 'ms')),
  ];
};

/** Everyone reads the same texts, one at a time and by turns: what slows the machine slows all. */
const race = async (engineUrl) => {
  const names = Object.keys(readers);
  const started = await Promise.all(names.map((name) => start(name, engineUrl)));
  const turns = Object.fromEntries(names.map((name, at) => [name, started[at]]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const large = [];
  const small = [];
  try {
    for (let round = -WARM_ROUNDS; round < ROUNDS; round += 1) {
      const task = { seed: 1968 + round, words: WORDS };
      for (const name of names) {
        const spent = await turns[name].ask(task);
        if (round >= 0) times[name].push(spent);
      }
      const spent = await turns.engine.ask({ seed: 3968 + round, words: WORDS * 10 });
      if (round >= 0) large.push(spent);
      if (round >= 0) small.push(await turns.engine.ask({ seed: 5968 + round, words: WORDS }));
    }
  } finally {
    for (const { stop } of started) stop();
  }
  return {
    of: Object.fromEntries(names.map((name) => [name, median(times[name])])),
    growth: median(large) / median(small),
  };
};

const start = (name, engineUrl) => {
  const child = fork(fileURLToPath(new URL('./reader.mjs', import.meta.url)), [name, engineUrl], {
    execArgv: ['--expose-gc'],
  });
  const answer = () =>
    new Promise((resolve, reject) => {
      const gone = (code) => reject(new Error(`The reader "${name}" ended with ${code}.`));
      child.once('exit', gone);
      child.once('message', (message) => {
        child.off('exit', gone);
        resolve(message);
      });
    });
  const ask = (task) => {
    child.send(task);
    return answer();
  };
  return answer().then(() => ({ ask, stop: () => child.disconnect() }));
};

/** One paragraph changes by a letter; the others are as they were. */
const keystrokes = (analyser) => {
  const blocks = asBlocks(freshParagraphs(WORDS));
  analyser.analyse(blocks);
  const spent = [];
  for (let stroke = 0; stroke < 2 * STROKES; stroke += 1) {
    const at = (stroke * 7) % blocks.length;
    const next = [...blocks];
    next[at] = {
      ...blocks[at],
      text: `${blocks[at].text} ${'skrivet'.slice(0, 1 + (stroke % 7))}`,
    };
    spent.push(timed(() => analyser.analyse(next)));
  }
  return { first: median(spent.slice(0, STROKES)), later: median(spent.slice(STROKES)) };
};

const cold = (engineUrl, words) => {
  const script = fileURLToPath(new URL('./cold.mjs', import.meta.url));
  const spent = Array.from({ length: 9 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', script, engineUrl, words], {
      encoding: 'utf8',
    });
    return Number(stdout);
  });
  return median(spent);
};
