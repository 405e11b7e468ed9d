/**
 * Kommunikationspolicy för Lerums kommun, 1 November 2022, word for word. The one long and
 * formal text of the demo.
 */
export const policyText = `Kommunikationspolicy för Lerums kommun

Kommunikation är ett av flera verktyg för att nå de mål kommunfullmäktige och kommunstyrelsen ger förvaltningen.

Kommunens utåtriktade kommunikation ger förutsättningar för invånare att tillvarata sina demokratiska rättigheter. Den ska bidra till insyn, delaktighet, inflytande och dialog kring kommunens verksamhet och beslut. En väl fungerande kommunikation gör det möjligt för invånare, företagare och besökare i kommunen att förstå, använda och ha inflytande på kommunens tjänster och service, och möjlighet att vara delaktiga i utvecklingen av vårt samhälle. Kommunens kommunikation ska bidra till att nå målen i arbetet med Agenda 2030, synliggöra och förklara vad kommunen gör i det arbetet, vilka resultat kommunen når, väcka nyfikenhet och engagemang.

Kommunikationen ska vara tillförlitlig, tillgänglig, tydlig och proaktiv. Det ger förutsättningar för en öppen, mångsidig och korrekt bild av Lerums kommuns verksamhet.

Kommunstyrelsen har ett övergripande ansvar för kommunens information och kommunikation. Ledare i Lerums kommun har kommunikationsansvar inom sitt verksamhetsområde, med medarbetare och kollegor, invånare, företagare, samarbetspartners, besökare och media.

Helhet – en organisation

Vi kommunicerar som en enhetlig organisation, under det gemensamma namnet Lerums kommun. Vi samordnar kommunikationsinsatser och budskap.

Tillsammans ansvarar vi för att kommunikationspolicyn blir verklighet i det dagliga arbetet. Varje nämnd/styrelse och sektor ansvarar för kommunikation och information från och inom sin verksamhet.

Kommunikation och bemötande

God intern kommunikation är en förutsättning för en väl fungerande extern kommunikation och för att utveckla verksamheten. Intern kommunikation bidrar till att utveckla samarbeten inom förvaltningen, effektivisera verksamheten och öka trivsel, kreativitet och delaktighet för medarbetare.

Medarbetare som är välinformerade om mål, planer och beslut är viktiga informationsförmedlare till både kollegor och invånare. Ledare ska därför prioritera och arbeta med kommunikation. Kommunikation ska vara en naturlig del i alla verksamheters vardagliga arbete, planer och beslut. Förvaltningen ska föra dialog med berörda, internt och externt. Vid förändringar ska en kommunikationsplan tas fram. Då skapas ett verktyg för utveckling av demokrati och inflytande, samtidigt som förändringar underlättas.

Varje medarbetare och ledare tar ett personligt ansvar för bemötande och kommunikation. Genom att ge ett gott bemötande, lyssna, förstå och förklara kan vi ge rätt service till invånare, företagare och besökare. Alla anställda i Lerums kommun har ett ansvar att söka information och kunskap som behövs för att kunna utföra sitt arbete på bästa möjliga sätt och ge god service och ett respektfullt bemötande.

Press och media

Press och media har en viktig samhällsfunktion. Lerums kommun ger mediakontakter hög prioritet, utgår från offentlighetsprincipen och arbetar för att bygga en god, långsiktig och professionell relation till media. Lerums kommun kan utse talespersoner. Medarbetare i kommunen ska känna sig trygga i de regler för meddelar- och åsiktsfrihet som kännetecknar ett demokratiskt samhälle.

När du företräder Lerums kommun

Vi utgår från ett kommungemensamt förhållningssätt i kommunikationen. Det innebär att invånare, företagare och besökare i kommunen kan förvänta sig att anställda och förtroendevalda, har som utgångspunkt att representera hela Lerums kommun. I vår kommunikation har vi ett gemensamt uttryck där det tydligt framgår att det är Lerums kommun som är avsändare.

Meddelarfrihet och åsiktsfrihet är viktiga hörnstenar i ett demokratiskt samhälle. När vi uttalar oss för Lerums kommun bör vi, utan att göra avkall på dessa principer, skilja på våra privata åsikter och de åsikter vi för fram som representanter för Lerums kommuns.

Kommunicera klokt

Det är viktigt att utgå från mottagarens behov i kommunikationen. Kommunikationen ska vara relevant och göras på ett sätt som mottagaren kan förstå och agera utifrån.

Lerums kommun ska kommunicera inkluderande genom att visa att alla har en naturlig plats i samhället och får ta plats i det offentliga. Kommunikationen ska motverka fördomar och stereotyper knutna till kön, könsöverskridande identitet eller uttryck, etnicitet, religion eller annan trosuppfattning, funktionsnedsättning, sexuell läggning eller ålder.

Information och kommunikation från Lerums kommun ska vara:

Tillförlitlig

Kommunikation från Lerums kommun ska vara sann och ärlig. Vi ska belysa frågor ur olika perspektiv.

Tillgänglig

Det ska vara lätt att komma i kontakt med förtroendevalda och anställda i Lerums kommun. Kommuninvånare har rätt till insyn i kommunens verksamheter.

Tydlig

Språket ska vara enkelt och begripligt, och informationen ska sättas in i sitt sammanhang. Innehållet ska anpassas till mottagarnas behov, kunskaper och förutsättningar. Det ska alltid framgå vem som är avsändare när Lerums kommun kommunicerar.

Proaktiv

Förtroendevalda och ledare i Lerums kommun ska aktivt planera för och ta initiativ till kommunikation för att sprida information och för att föra dialog. Det gäller både i frågor som kan orsaka positiv som negativ publicitet.

I varje informations-/ kommunikationsaktivitet ska det tydligt framgå vad som ska informeras om, hur det ska göras, när det ska göras och vem som är mottagare.

Det som kommuniceras från Lerums kommun ska vara känt och förankrat internt innan de kommuniceras externt.
`;
