import {
  ABBREVIATION,
  ADVERB,
  BE,
  CLOSING_ABBREVIATION,
  KNOWN_ABBREVIATION,
  LIGHT_VERB,
  MAY_DOUBLE,
  NEGATION,
  NOMINALISATION,
  PASSIVE,
  READER,
  WRITER,
  WRITTEN_OUT,
} from '../../scan/traits';
import { pairsOf, wordBits } from '../word-bits';
import { lightVerbs } from './lists/hidden-verbs';
import { isParticiple } from './passive';

const full = /* @__PURE__ */ pairsOf(`
  e.g: for example, eg: for example, i.e: that is, etc: and so on, approx: about,
  viz: namely, incl: including, excl: excluding, asap: as soon as possible, n.b: note
`);

/** What a short abbreviation is short for. */
export const writtenOut = (abbreviation: string): string | undefined => full.get(abbreviation);

const closed = /* @__PURE__ */ wordBits([
  [
    ABBREVIATION,
    `e.g i.e mr mrs ms dr prof st rev hon sgt capt vs fig figs cf viz approx incl excl ca tel ext art
     sec para pp vol ed eds mt`,
  ],
  [
    CLOSING_ABBREVIATION,
    `etc inc ltd co corp plc a.m p.m u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec no dept
     ave rd al`,
  ],
  [
    NEGATION,
    `not no never none nothing nobody nowhere neither nor cannot can't don't doesn't didn't won't
     wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't mustn't hardly without`,
  ],
  [READER, "you your yours yourself yourselves you're you'll you've"],
  [WRITER, "we us our ours ourselves we're we'll we've"],
  [LIGHT_VERB, lightVerbs],
  [
    KNOWN_ABBREVIATION,
    `eu un us usa uk tv pdf sms id it cd dvd gps ceo nato ok wc dna hiv aids covid abc bbc html url faq
     usb wifi wi-fi atm vip pm am diy asap ad bc iq`,
  ],
  [MAY_DOUBLE, 'that had is very so really bye no many long far'],
  [BE, "is are was were be been being am isn't aren't wasn't weren't"],
  [
    ADVERB,
    'not also still already now then always never often usually yet just only even being been',
  ],
]);

const nominal = /.{4}(?:tion|ment|ance|ence|isation|ization)s?$/;
const thing =
  /^(?:government|department|station|question|apartment|document|environment|nation|section|position|moment|element|sentence|experience|science|audience|residence|distance|insurance|balance|parliament|condition|population|organi[sz]ation|information|education|equipment|treatment|location)s?$/;

/** What an English word is by its form. */
export const traitsOf = (spelt: string): number => {
  const word = spelt.replace('\u2019', "'");
  let traits = closed.get(word) ?? 0;
  if (full.has(word)) traits |= WRITTEN_OUT;
  if (isParticiple(word)) traits |= PASSIVE;
  if (word.length > 4 && word.endsWith('ly')) traits |= ADVERB;
  if (nominal.test(word) && !thing.test(word)) traits |= NOMINALISATION;
  return traits;
};
