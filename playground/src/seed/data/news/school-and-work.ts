import { anchoredWith, from, no, signed, signedLeaving, to } from '../../answers';
import { h2, link, ol, p, strong, ul } from '../../blocks';
import type { Stories } from '../../story';
import { contacts } from '../people';

/** Summer jobs and a breakfast that are out, and a choice of school that is half anchored. */
export const schoolAndWork: Stories = (today) => [
  {
    category: 'skola',
    sv: {
      title: 'Dags att välja skola till förskoleklass',
      slug: 'dags-att-valja-skola-till-forskoleklass',
      preamble: `Har du ett barn som fyller sex år nästa år? Då väljer du skola senast ${today.sv(40)}.`,
      body: [
        p(
          'Alla barn i Lerum har rätt till en plats nära hemmet. Du kan också önska en annan skola, kommunal eller fristående. I skolvalet anger du upp till tre skolor i den ordning du helst vill.'
        ),
        h2('Så gör du'),
        ol(
          'Läs om skolorna, och besök gärna några av dem. Tider för öppet hus finns på webben.',
          'Logga in i e-tjänsten med e-legitimation och gör ditt val.',
          'Bor barnet växelvis ska båda vårdnadshavarna godkänna valet.'
        ),
        h2('Vad händer sedan?'),
        p(
          'Om fler vill gå i en skola än det finns plats för går de barn före som annars skulle få mycket längre till skolan. Syskon har förtur när det finns platser kvar. Du får besked i mars.'
        ),
        p(
          'Väljer du inte någon skola får barnet plats i en kommunal skola i närheten. Du kan överklaga beslutet om du är missnöjd.'
        ),
        h2('Vi hjälper dig'),
        p(
          'Kom till medborgarkontoret om du saknar e-legitimation eller vill ha hjälp på ett annat språk. Mer finns på ',
          link('https://www.lerum.example/skolval', 'lerum.example/skolval'),
          '.'
        ),
      ],
      contact: contacts.schools,
      answers: {
        sender: from('larande'),
        audience: { selected: ['invanare'], description: 'vårdnadshavare till femåringar' },
        'plain-language': signed('Rebecka Lind'),
        anchored: { with: { name: 'Helena Brink', role: 'handläggare för skolplacering' } },
        change: no,
        publicity: no,
      },
    },
  },
  {
    category: 'naringsliv',
    picture: 'work',
    sv: {
      title: 'Sök sommarjobb i kommunen',
      slug: 'sok-sommarjobb-i-kommunen',
      preamble: `Går du ut nian eller första året på gymnasiet? Då kan du få jobba tre veckor i sommar. Sök senast ${today.sv(45)}.`,
      body: [
        p(
          'Ett sommarjobb ger egna pengar, nya kontakter och något att skriva i ditt cv. I år har vi 320 platser. De lottas ut bland alla som söker i tid, så alla har samma chans.'
        ),
        h2('Jobb du kan få'),
        ul(
          'sköta parker och badplatser',
          'vara med på förskola eller fritidshem',
          'göra vardagen roligare på ett äldreboende',
          'hjälpa till på biblioteket',
          'göra film och bild åt kommunens webb'
        ),
        p(
          'Du arbetar sex timmar om dagen och har en handledare. Lönen är 92 kronor i timmen, och semesterersättning tillkommer.'
        ),
        h2('Behöver du stöd?'),
        p(
          'Har du en funktionsnedsättning eller behöver extra stöd? Berätta det i ansökan. Då hittar vi ett jobb som passar dig, och du får en plats utan lottning.'
        ),
        h2('Så söker du'),
        p(
          'Du söker på ',
          link('https://www.lerum.example/sommarjobb', 'lerum.example/sommarjobb'),
          '. Du behöver ditt personnummer och ett bankkonto. Alla får svar, även de som inte får någon plats.'
        ),
      ],
      contact: contacts.youth,
      answers: {
        sender: from('naringsliv'),
        audience: { selected: ['invanare'], description: 'ungdomar 15–17 år' },
        'what-how-when': { how: { selected: ['webb', 'sociala-medier', 'brev'] } },
        'plain-language': signedLeaving('Rebecka Lind', 1, 'Funktionsnedsättning är det ord läsarna använder.'),
        anchored: anchoredWith(
          today,
          15,
          ['Farid Azizi', 'samordnare för ungas arbete'],
          `KS ${today.year}/58`
        ),
        change: no,
        publicity: no,
        inclusive: signed('Rebecka Lind'),
        'agenda-2030': { selected: ['mal-8', 'mal-10'] },
      },
      published: true,
    },
  },
  {
    category: 'naringsliv',
    picture: 'breakfast',
    sv: {
      title: 'Företagarfrukost om att hitta rätt medarbetare',
      slug: 'foretagarfrukost-om-att-hitta-ratt-medarbetare',
      preamble: `Ät frukost med andra företagare ${today.sv(16)}. Den här gången talar vi om hur du hittar, och behåller, rätt personer.`,
      body: [
        p(
          'Var fjärde företag i Lerum vill anställa under året. Många säger att det är svårt att hitta personer med rätt kunskaper. Hur gör de som lyckas?'
        ),
        h2('Program'),
        ul(
          [strong('7.15'), ' Kaffe, te och smörgås'],
          [strong('7.45'), ' Ett byggföretag berättar hur praktikplatser blev fasta jobb'],
          [strong('8.15'), ' Arbetsförmedlingen om stöd när du anställer'],
          [strong('8.40'), ' Frågor och samtal vid borden'],
          [strong('9.00'), ' Tack för i dag']
        ),
        h2('Plats och anmälan'),
        p(
          'Vi ses i kommunhusets matsal i Lerum, fem minuters promenad från stationen. Det finns hörslinga, och lokalen går att nå med rullstol.'
        ),
        p(
          `Frukosten kostar inget, men vi vill veta hur många som kommer. Anmäl dig senast ${today.sv(12)} på `,
          link('https://www.lerum.example/foretagarfrukost', 'lerum.example/foretagarfrukost'),
          '. Skriv gärna en fråga till talarna.'
        ),
        p('Kan du inte komma? Vi sammanfattar morgonen i nyhetsbrevet för företagare.'),
      ],
      contact: contacts.business,
      answers: {
        sender: from('naringsliv'),
        audience: to('foretagare', 'samarbetspartner'),
        'what-how-when': { how: { selected: ['webb', 'brev'] } },
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          7,
          ['Robert Falk', 'företagslots'],
          'https://www.lerum.example/intranat/foretagarfrukost'
        ),
        change: no,
        publicity: no,
        'agenda-2030': { selected: ['mal-8'] },
      },
      published: true,
    },
  },
];
