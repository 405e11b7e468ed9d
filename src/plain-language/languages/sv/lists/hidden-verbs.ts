import { pairsOf } from '../../word-bits';

const hidden = /* @__PURE__ */ pairsOf(`
  anmälan: anmäla, ansökan: ansöka, användning: använda, avgränsning: avgränsa, avstämning: stämma av,
  avveckling: avveckla, bearbetning: bearbeta, bedömning: bedöma, begränsning: begränsa,
  behandling: behandla, beräkning: beräkna, beskrivning: beskriva, beslut: besluta,
  besök: besöka, betalning: betala, dokumentation: dokumentera, effektivisering: effektivisera,
  förbättring: förbättra, fördelning: fördela, förhandling: förhandla, förstärkning: förstärka,
  förändring: förändra, genomgång: gå igenom, granskning: granska, indelning: dela in,
  information: informera, inköp: köpa in, insamling: samla in, inspektion: inspektera,
  installation: installera, inventering: inventera, jämförelse: jämföra, kartläggning: kartlägga,
  kontroll: kontrollera, mätning: mäta, ombyggnad: bygga om, omarbetning: arbeta om,
  omprövning: ompröva, planering: planera, prioritering: prioritera, provtagning: ta prov,
  prövning: pröva, redovisning: redovisa, registrering: registrera, rengöring: göra rent,
  renovering: renovera, reparation: reparera, samordning: samordna, sammanställning: sammanställa,
  satsning: satsa, städning: städa, undersökning: undersöka, uppdatering: uppdatera,
  uppföljning: följa upp, uppskattning: uppskatta, utbetalning: betala ut, utbyggnad: bygga ut,
  utredning: utreda, utvärdering: utvärdera, utveckling: utveckla, värdering: värdera,
  översyn: se över, överföring: föra över
`);

/** The verb that a noun hides: "göra en bedömning" is "bedöma". */
export const verbIn = (noun: string): string | undefined =>
  hidden.get(noun) ??
  // "bedömningar", "bedömningen", "bedömningarna"
  hidden.get(noun.replace(/(?:arna|ar|en|er)$/, ''));
