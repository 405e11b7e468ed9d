// Run in a process of its own: how long the very first text takes.
import { asBlocks, freshParagraphs } from './prose.mjs';

const { createAnalyser, swedish } = await import(process.argv[2]);
const blocks = asBlocks(freshParagraphs(Number(process.argv[3])));
// What it took to make the text is not the engine's.
globalThis.gc();
const begun = performance.now();
createAnalyser(swedish).analyse(blocks);
console.log(performance.now() - begun);
