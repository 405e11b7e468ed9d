import { verb } from '../../../words/sv/inflect';
import { endingsOf, longestEnding, pairsOf, wordsOf } from '../../word-bits';

/**
 * Nouns and the verbs they hide, as the verbs go: by themselves when they go as
 * "pröva, prövar", else with their present, past and supine. A particle comes last.
 */
const hidden = /* @__PURE__ */ pairsOf(`
  anmälan: anmäla anmäler anmälde anmält, ansökan: ansöka ansöker ansökte ansökt,
  användning: använda använder använde använt, avgränsning: avgränsa,
  avstämning: stämma stämmer stämde stämt + av, avveckling: avveckla, bearbetning: bearbeta,
  bedömning: bedöma bedömer bedömde bedömt, begränsning: begränsa, behandling: behandla,
  beräkning: beräkna, beskrivning: beskriva beskriver beskrev beskrivit, beslut: besluta,
  besök: besöka besöker besökte besökt, betalning: betala, dokumentation: dokumentera,
  effektivisering: effektivisera, förbättring: förbättra, fördelning: fördela,
  förhandling: förhandla, förstärkning: förstärka förstärker förstärkte förstärkt,
  förändring: förändra, genomgång: gå går gick gått + igenom, granskning: granska,
  indelning: dela + in, information: informera, inköp: köpa köper köpte köpt + in,
  insamling: samla + in, inspektion: inspektera, installation: installera,
  inventering: inventera, jämförelse: jämföra jämför jämförde jämfört,
  kartläggning: kartlägga kartlägger kartlade kartlagt, kontroll: kontrollera,
  mätning: mäta mäter mätte mätt, ombyggnad: bygga bygger byggde byggt + om,
  omarbetning: arbeta + om, omprövning: ompröva, planering: planera,
  prioritering: prioritera, provtagning: ta tar tog tagit + prov, prövning: pröva,
  redovisning: redovisa, registrering: registrera, rengöring: göra gör gjorde gjort + rent,
  renovering: renovera, reparation: reparera, samordning: samordna,
  sammanställning: sammanställa sammanställer sammanställde sammanställt, satsning: satsa,
  städning: städa, undersökning: undersöka undersöker undersökte undersökt,
  uppdatering: uppdatera, uppföljning: följa följer följde följt + upp,
  uppskattning: uppskatta, utbetalning: betala + ut, utbyggnad: bygga bygger byggde byggt + ut,
  utredning: utreda utreder utredde utrett, utvärdering: utvärdera, utveckling: utveckla,
  värdering: värdera, översyn: se ser såg sett + över, överföring: föra för förde fört + över
`);

/** Verbs that leave the saying to a noun, by the places of a verb: to do, does, did, done. */
const light = [
  'göra genomföra företa verkställa utföra vidta lämna fatta ge',
  'gör genomför företar verkställer utför vidtar lämnar fattar ger',
  'gjorde genomförde företog verkställde utförde vidtog lämnade fattade gav',
  'gjort genomfört företagit verkställt utfört vidtagit lämnat fattat gett',
].map(wordsOf);

/** The same where nobody does it, in whatever form: for them there is no verb to offer. */
const nobodys = `görs gjordes göras genomförs genomfördes genomföras företas verkställs vidtas utförs
  utföras lämnas fattas fattades ske sker skedde skett`;

export const lightVerbs = /* @__PURE__ */ [...light.flat(), nobodys].join(' ');

/** What may go on after the verb as it did after the noun: "besluta om". */
const keeps = new Set(['ansökan om', 'beslut om', 'information om', 'betalning för']);
const prepositions = new Set(wordsOf('om till på för i med hos vid från mot mellan'));

/** "bedömningar", "bedömningen", "bedömningarna" are "bedömning". */
const asListed = (noun: string): string => {
  const ending = hidden.has(noun) ? undefined : longestEnding(noun, endings);
  return ending === undefined ? noun : noun.slice(0, -ending);
};

/** And how many letters each has. */
const endings = /* @__PURE__ */ endingsOf(
  ['arna', 'ar', 'en', 'er'].map((ending) => [ending, ending.length] as const)
);

const formsOf = (noun: string): readonly string[] => {
  const [written = '', particle] = hidden.get(noun)?.split(' + ') ?? [];
  const forms = verb(written.includes(' ') ? written : `${written} -ar`);
  return forms.map((form) => (particle ? `${form} ${particle}` : form));
};

/** The verb that a noun hides: "göra en bedömning" is "bedöma". */
export const verbIn = (noun: string): string | undefined => {
  const listed = asListed(noun);
  return hidden.has(listed) ? formsOf(listed)[0] : undefined;
};

/**
 * The hidden verb in the form of the light one, where nothing else has to change:
 * "gjorde en bedömning av" is "bedömde".
 */
export const verbFor = (noun: string, lightVerb: string, next: string | undefined) => {
  const listed = asListed(noun);
  const place = light.findIndex((forms) => forms.includes(lightVerb));
  const words = hidden.has(listed) ? formsOf(listed)[place] : undefined;
  if (words === undefined) return undefined;
  if (next === 'av') return { words, takesNext: true };
  const mayFollow = next === undefined || !prepositions.has(next) || keeps.has(`${listed} ${next}`);
  return mayFollow ? { words, takesNext: false } : undefined;
};
