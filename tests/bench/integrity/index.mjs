import { fileURLToPath } from 'node:url';
import { atMost, atLeast, forInformation } from '../support/figure.mjs';
import { startNode } from '../support/start-node.mjs';

export const about = 'the integrity scan: all that is public, and the memory that takes';

const script = fileURLToPath(new URL('./node.cjs', import.meta.url));

const few = 10_000;
const many = 100_000;
/** So many of them are changed behind the ledger's back, where it is asked what finding costs. */
const touched = 10_000;

/** Public documents a second, of some 250 words each. */
const fastEnough = 2_000;
/** What a streaming reader may need, in MB, however much is public. */
const enough = 32;

export const measure = async (log) => {
  const node = await startNode({ script, client: 'sqlite', plugin: true });
  const errand = (name, what) => node.ask({ errand: name, ...what });
  const scanOf = async (documents) => {
    log(`  ${documents.toLocaleString('en')} documents`);
    await errand('fill', { documents });
    return errand('scan');
  };
  try {
    const ofFew = await scanOf(few);
    const ofMany = await scanOf(many);
    log(`  ${touched.toLocaleString('en')} of them changed by SQL`);
    await errand('touch', { documents: touched });
    return figuresOf(ofFew, ofMany, await errand('scan'));
  } finally {
    await node.stop();
  }
};

const figuresOf = (ofFew, ofMany, ofTouched) => [
  atLeast('scan, documents looked at', ofMany.result.looked, 'documents', many),
  atMost('scan, found where nothing was touched', ofMany.result.found, 'documents', 0),
  atLeast('scan, speed', speed(ofMany), 'documents/s', fastEnough),
  forInformation('  of the time the processor worked', used(ofMany), 'documents/s'),
  forInformation('  the same of 10,000 documents', speed(ofFew), 'documents/s'),
  atMost('scan, memory', ofMany.mb, 'MB', enough),
  forInformation('  the same of 10,000 documents', ofFew.mb, 'MB'),
  forInformation('scan, growth of the process', ofMany.rss, 'MB'),
  forInformation('  the same of 10,000 documents', ofFew.rss, 'MB'),
  atLeast('scan where 10,000 were touched, found', ofTouched.result.found, 'documents', touched),
  forInformation('scan where 10,000 were touched, speed', speed(ofTouched), 'documents/s'),
  atMost('scan where 10,000 were touched, memory', ofTouched.mb, 'MB', enough),
];

/** What a machine that has nothing else to do would reach. */
const used = ({ result, cpu }) => (result.looked / cpu) * 1000;
const speed = ({ result, ms }) => (result.looked / ms) * 1000;
