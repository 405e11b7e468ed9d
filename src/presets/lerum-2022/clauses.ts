/**
 * Kommunikationspolicy för Lerums kommun, 1 November 2022, quoted word for word:
 * every item shows the clause it enforces. There is no English one to quote.
 */
const from = (section: string, text: string) => ({
  source: {
    sv: `Kommunikationspolicy för Lerums kommun, ”${section}”`,
    en: `Communication policy of Lerums kommun, “${section}”`,
  },
  text: { sv: text },
});

export const clauses = {
  avsandare: from(
    'Tydlig',
    'Det ska alltid framgå vem som är avsändare när Lerums kommun kommunicerar.'
  ),
  mottagare: from(
    'Kommunicera klokt',
    'Det är viktigt att utgå från mottagarens behov i kommunikationen. Kommunikationen ska vara relevant och göras på ett sätt som mottagaren kan förstå och agera utifrån.'
  ),
  tydlig: from(
    'Tydlig',
    'Språket ska vara enkelt och begripligt, och informationen ska sättas in i sitt sammanhang. Innehållet ska anpassas till mottagarnas behov, kunskaper och förutsättningar.'
  ),
  forankrat: from(
    'Proaktiv',
    'Det som kommuniceras från Lerums kommun ska vara känt och förankrat internt innan de kommuniceras externt.'
  ),
  vadHurNar: from(
    'Proaktiv',
    'I varje informations-/ kommunikationsaktivitet ska det tydligt framgå vad som ska informeras om, hur det ska göras, när det ska göras och vem som är mottagare.'
  ),
  sann: from(
    'Tillförlitlig',
    'Kommunikation från Lerums kommun ska vara sann och ärlig. Vi ska belysa frågor ur olika perspektiv.'
  ),
  kontakt: from(
    'Tillgänglig',
    'Det ska vara lätt att komma i kontakt med förtroendevalda och anställda i Lerums kommun.'
  ),
  inkluderande: from(
    'Kommunicera klokt',
    'Lerums kommun ska kommunicera inkluderande genom att visa att alla har en naturlig plats i samhället och får ta plats i det offentliga. Kommunikationen ska motverka fördomar och stereotyper knutna till kön, könsöverskridande identitet eller uttryck, etnicitet, religion eller annan trosuppfattning, funktionsnedsättning, sexuell läggning eller ålder.'
  ),
  forandring: from(
    'Kommunikation och bemötande',
    'Vid förändringar ska en kommunikationsplan tas fram.'
  ),
  publicitet: from(
    'Proaktiv',
    'Förtroendevalda och ledare i Lerums kommun ska aktivt planera för och ta initiativ till kommunikation för att sprida information och för att föra dialog. Det gäller både i frågor som kan orsaka positiv som negativ publicitet.'
  ),
  agenda2030: from(
    'inledningen',
    'Kommunens kommunikation ska bidra till att nå målen i arbetet med Agenda 2030, synliggöra och förklara vad kommunen gör i det arbetet, vilka resultat kommunen når, väcka nyfikenhet och engagemang.'
  ),
} as const;
