import {
  ABBREVIATION,
  BEFORE_NOUN,
  CLOSING_ABBREVIATION,
  KNOWN_ABBREVIATION,
  LIGHT_VERB,
  MAY_DOUBLE,
  NEGATION,
  NOMINALISATION,
  PASSIVE,
  PLAIN_PASSIVE,
  READER,
  WRITER,
  WRITTEN_OUT,
} from '../../scan/traits';
import { longestEnding, wordBits, wordsOf } from '../word-bits';
import { written } from './lists/abbreviations';
import { nominalEndings } from './lists/endings';
import { lightVerbs } from './lists/hidden-verbs';
import { isPassiveForm } from './passive';
import { plainPassives } from './lists/passive-forms';

const closed = /* @__PURE__ */ wordBits([
  [
    ABBREVIATION,
    `t.ex ex bl.a bl d.v.s dvs s.k f.d f.n fr.o.m from t.o.m kl prop kap resp ca c:a cirka jfr jmf
     tel mom st.f inkl exkl avd art nr no bil forts fig tab sid ang enl m.a.o p.g.a pga å.k dr prof
     s:t s:ta ev t.v fil lic civ ing jur kand mag e.kr f.kr uppl vol red övers i.e fm em o.d.yl
     åtm vard ordf sekr ledam gm m.h.t m.t.p n.b obs alt kv fastigh dnr diarienr reg.nr org.nr`,
  ],
  [
    CLOSING_ABBREVIATION,
    `m.m mm m.fl osv o.s.v etc o.dyl dyl e.d e.dyl st kr o.d mfl p.s tr min tim sek mkr tkr milj
     mdr mån jan feb febr mar apr jun jul aug sep sept okt nov dec tis tors lör sön ff`,
  ],
  [NEGATION, 'inte ej icke aldrig ingen inget inga ingenting varken ingalunda knappast utan'],
  [READER, 'du dig dej din ditt dina ni er ert era eder'],
  [WRITER, 'vi oss vår vårt våra'],
  [LIGHT_VERB, lightVerbs],
  [BEFORE_NOUN, 'en ett varje sitt sin mitt vår vårt ditt ert någon något ingen inget'],
  [
    KNOWN_ABBREVIATION,
    `eu fn usa tv ab pdf sms mms sl sj id it bb cd dvd gps vd nato ok obs wc vab vvs bmi iq dna hiv
     aids covid abc adhd mr ct ekg tbc usb wifi wi-fi html url faq ica ikea saab volvo svt sr ssab ltu
     svd dn gp uk ddr rut rot moms csn bup bvc mvc lss sfi ks kf`,
  ],
  [
    MAY_DOUBLE,
    'det är den de har var på mycket väldigt länge långt många nej ja hej så nu bra om i',
  ],
  [PLAIN_PASSIVE, plainPassives],
  [WRITTEN_OUT, [...written.keys()].join(' ')],
]);

/** Things, and not something that somebody does: "hyresgästförening", "våning". */
const things = /* @__PURE__ */ wordsOf(
  `förening kyckling yngling tidning våning mening regering dagordning arbetsordning station nation övning anläggning
   styrelse rörelse ledning avdelning utbildning förordning förvaltning hälsning lämning`
);

/** "bedömningarna" is something done; "våningarna" are things. */
const isNominal = (word: string): boolean => {
  if (word.length < 8) return false;
  const inflection = longestEnding(word, nominalEndings);
  if (inflection === undefined) return false;
  const stem = inflection === 0 ? word : word.slice(0, -inflection);
  return !things.some((thing) => stem.endsWith(thing));
};

/** "FN:s" is as well known as "FN". */
const knownBefore = (word: string): number => {
  const colon = word.indexOf(':');
  return colon < 1 ? 0 : (closed.get(word.slice(0, colon)) ?? 0) & KNOWN_ABBREVIATION;
};

/** What a Swedish word is by its form. */
export const traitsOf = (word: string): number => {
  let traits = closed.get(word) ?? knownBefore(word);
  if (isPassiveForm(word)) traits |= PASSIVE;
  if (isNominal(word)) traits |= NOMINALISATION;
  return traits;
};
