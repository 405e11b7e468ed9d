// One reader in a process of its own, so that nobody pays for another's garbage or polyfills.
// It is told which texts to read, and answers how many milliseconds a text took.
import { freshParagraphs, reseed } from './prose.mjs';
import { readers } from './readers.mjs';

const [, , name, engineUrl] = process.argv;
const read = await readers[name](engineUrl);

/** A turn lasts this long, so that nobody is timed by its first cache misses. */
const TURN_MS = 80;
const MOST_TEXTS = 200;

const turn = ({ seed, words, turnMs = TURN_MS }) => {
  reseed(seed);
  const texts = Array.from({ length: words > 2000 ? 20 : MOST_TEXTS }, () =>
    freshParagraphs(words)
  );
  // Twice, so that the texts are old before the clock starts: making them is nobody's work here.
  globalThis.gc({ type: 'minor' });
  globalThis.gc({ type: 'minor' });
  let done = 0;
  const begun = performance.now();
  do {
    read(texts[done]);
    done += 1;
  } while (done < texts.length && performance.now() - begun < turnMs);
  return (performance.now() - begun) / done;
};

process.on('message', (task) => process.send(turn(task)));
process.send('ready');
