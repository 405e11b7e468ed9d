import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { atLeast, atMost, forInformation, median } from '../support/figure.mjs';
import { bundleEngine } from './bundle.mjs';
import { hostileTexts } from './hostile.mjs';
import { loadPeers } from './peers.mjs';
import { asBlocks, freshParagraphs } from './prose.mjs';

export const about = 'plain language: reading 2,000 words, beside its peers';

setFlagsFromString('--expose-gc');
globalThis.gc ??= runInNewContext('gc');

const WORDS = 2000;
const ROUNDS = 11;
/** A turn reads fresh texts for this long, so that a fast reader is not timed by its first cache misses. */
const TURN_MS = 25;
const MOST_TEXTS = 60;

const timed = (work) => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/** Milliseconds a text, over one turn. Nobody pays for what the one before left behind. */
const turn = (run, texts) => {
  globalThis.gc();
  let read = 0;
  const begun = performance.now();
  do {
    run(texts[read]);
    read += 1;
  } while (read < texts.length && performance.now() - begun < TURN_MS);
  return (performance.now() - begun) / read;
};

export const measure = async (log) => {
  const bundle = bundleEngine();
  const engineUrl = pathToFileURL(bundle.outfile).href;
  const { createAnalyser, swedish } = await import(engineUrl);
  const peers = await loadPeers();
  const analyser = createAnalyser(swedish);

  const runners = {
    engine: (paragraphs) => analyser.analyse(asBlocks(paragraphs)),
    ...peers,
  };
  log('  warming up');
  for (let warm = 0; warm < 200; warm += 1) {
    const paragraphs = freshParagraphs(WORDS);
    for (const name of ['engine', 'floor']) runners[name](paragraphs);
    if (warm < 5) for (const name of ['segmenter', 'retext', 'yoast']) runners[name](paragraphs);
  }

  log(`  ${ROUNDS} rounds, everyone on the same fresh text`);
  const times = Object.fromEntries(Object.keys(runners).map((name) => [name, []]));
  const names = Object.keys(runners);
  for (let round = 0; round < ROUNDS; round += 1) {
    const texts = Array.from({ length: MOST_TEXTS }, () => freshParagraphs(WORDS));
    // Nobody always runs first, or always after the one that leaves most garbage.
    for (let at = 0; at < names.length; at += 1) {
      const name = names[(at + round) % names.length];
      times[name].push(turn(runners[name], texts));
    }
  }
  const of = Object.fromEntries(names.map((name) => [name, median(times[name])]));

  log('  ten times the text, a keystroke, a cold start, hostile texts');
  const large = [];
  const small = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const texts = (words) => Array.from({ length: 10 }, () => freshParagraphs(words));
    large.push(turn(runners.engine, texts(WORDS * 10)));
    small.push(turn(runners.engine, texts(WORDS)));
  }

  return [
    atLeast('words a second, every rule on', WORDS / (of.engine / 1000), 'words/s', 2_000_000),
    atLeast('as fast as yoastseo', of.yoast / of.engine, '×', 300),
    atLeast('as fast as retext-readability', of.retext / of.engine, '×', 50),
    atLeast('as fast as Intl.Segmenter a paragraph', of.segmenter / of.engine, '×', 4),
    atMost('beside one pass of charCodeAt', of.engine / of.floor, '×', 45),
    atMost('ten times the text', median(large) / median(small), '×', 20),
    atMost('a keystroke in 2,000 words', keystroke(analyser), 'ms', 0.2),
    atMost('the first text of a process', cold(engineUrl), 'ms', 10),
    ...hostileTexts().map(({ name, text }) =>
      atMost(
        `1 MB of ${name}`,
        timed(() => createAnalyser(swedish).analyse(asBlocks([text]))),
        'ms',
        1000
      )
    ),
    atMost('engine and Swedish, gzipped', bundle.codeBytes / 1000, 'kB', 12),
    atMost('Swedish word lists, gzipped', bundle.listBytes / 1000, 'kB', 30),
    atMost('files of another language or package', bundle.strangers.length, 'files', 0),
    ...['engine', 'floor', 'segmenter', 'retext', 'yoast'].map((name) =>
      forInformation(`  median of ${name}`, of[name], 'ms')
    ),
  ];
};

/** One paragraph changes by a letter; the others are as they were. */
const keystroke = (analyser) => {
  const blocks = asBlocks(freshParagraphs(WORDS));
  analyser.analyse(blocks);
  const spent = [];
  for (let stroke = 0; stroke < 200; stroke += 1) {
    const at = (stroke * 7) % blocks.length;
    const next = [...blocks];
    next[at] = {
      ...blocks[at],
      text: `${blocks[at].text} ${'skrivet'.slice(0, 1 + (stroke % 7))}`,
    };
    spent.push(timed(() => analyser.analyse(next)));
  }
  return median(spent);
};

const cold = (engineUrl) => {
  const script = fileURLToPath(new URL('./cold.mjs', import.meta.url));
  const spent = [1, 2, 3, 4, 5].map(() => {
    const { stdout } = spawnSync(process.execPath, [script, engineUrl], { encoding: 'utf8' });
    return Number(stdout);
  });
  return median(spent);
};
