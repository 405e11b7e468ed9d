import { anchoredWith, from, no, signed, signedLeaving, to, yes } from '../../answers';
import { h2, link, p, strong, ul } from '../../blocks';
import type { Stories } from '../../story';
import { contacts } from '../people';

/** Voting, in two languages, and a budget that the communication chief has approved. */
export const democracy: Stories = (today) => [
  {
    category: 'demokrati',
    picture: 'voting',
    sv: {
      title: 'Här kan du rösta i Lerum',
      slug: 'har-kan-du-rosta-i-lerum',
      preamble:
        'På valdagen är 22 vallokaler öppna. Du kan också förtidsrösta i hela kommunen. Ta med legitimation och röstkort.',
      body: [
        p(
          'På röstkortet står vilken vallokal som är din och när den har öppet. På valdagen kan du bara rösta där. Förtidsrösta kan du göra var du vill, också i en annan kommun.'
        ),
        h2('Här kan du förtidsrösta'),
        ul(
          'Lerums bibliotek: alla dagar 10–18',
          'Floda bibliotek: vardagar 10–18, lördagar 10–14',
          'Gråbo bibliotek: vardagar 12–18',
          'Röstbussen: Sjövik, Tollered, Öxeryd och Olstorp. Tidtabellen finns på webben.'
        ),
        h2('Om du behöver hjälp'),
        p(
          'Alla lokaler går att nå med rullstol. Den som inte kan göra i ordning sin röst själv får hjälp av röstmottagarna. De har tystnadsplikt. Du kan också ta med dig någon du litar på.'
        ),
        p(
          strong('Kan du inte ta dig till en lokal?'),
          ' Då kan du rösta med bud, eller be om ett ambulerande röstmottagarteam som kommer hem till dig. Ring oss, så ordnar vi det.'
        ),
        h2('Tappat röstkortet?'),
        p(
          'Du får ett nytt på alla ställen där du kan förtidsrösta. Det kostar inget. Mer finns på ',
          link('https://www.lerum.example/rosta', 'lerum.example/rosta'),
          '.'
        ),
      ],
      contact: contacts.elections,
      answers: {
        sender: from('kommunstyrelsens-forvaltning'),
        audience: { selected: ['invanare', 'media'], description: 'alla som har rösträtt' },
        'what-how-when': { how: { selected: ['webb', 'brev', 'annons'] } },
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          18,
          ['Niklas Thorell', 'valsamordnare'],
          `VN ${today.year}/12`
        ),
        change: no,
        publicity: no,
        truthful: signed('Rebecka Lind'),
        inclusive: signed('Rebecka Lind'),
        'agenda-2030': { selected: ['mal-16'] },
      },
      published: true,
    },
    en: {
      title: 'Where to vote in Lerum',
      slug: 'where-to-vote-in-lerum',
      preamble:
        'On election day 22 polling stations are open. You can also vote early anywhere in the municipality. Bring your identification and your voting card.',
      body: [
        p(
          'Your voting card says which polling station is yours and when it is open. On election day you can only vote there. You can vote early wherever you like, also in another municipality.'
        ),
        h2('Where to vote early'),
        ul(
          'Lerum library: every day 10 am to 6 pm',
          'Floda library: weekdays 10 am to 6 pm, Saturdays 10 am to 2 pm',
          'Gråbo library: weekdays noon to 6 pm',
          'The voting bus: Sjövik, Tollered, Öxeryd and Olstorp. The timetable is on our website.'
        ),
        h2('If you need help'),
        p(
          'You can reach every polling station in a wheelchair. If you cannot prepare your vote yourself, the staff will help you. They are bound by secrecy. You can also bring somebody you trust.'
        ),
        p(
          strong('Cannot get to a polling station?'),
          ' Somebody can take your vote there for you, or our staff can come to your home. Call us and we will arrange it.'
        ),
        h2('Lost your voting card?'),
        p('You get a new one, free of charge, wherever you can vote early.'),
      ],
      contact: { ...contacts.elections, title: 'Election Coordinator' },
      answers: {
        sender: from('kommunstyrelsens-forvaltning'),
        audience: { selected: ['invanare'], description: 'voters who read English' },
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          18,
          ['Niklas Thorell', 'valsamordnare'],
          `VN ${today.year}/12`
        ),
      },
      published: true,
    },
  },
  {
    category: 'demokrati',
    sv: {
      title: 'Nästa års budget: mer till skolan, högre avgift för vatten',
      slug: 'nasta-ars-budget',
      preamble:
        'Kommunfullmäktige har beslutat om nästa års budget. Skolan får 46 miljoner kronor mer. Samtidigt höjs avgiften för vatten och avlopp, och administrationen ska spara.',
      body: [
        p(
          'Skatten är oförändrad. Kommunens intäkter ökar med 2,1 procent, men kostnaderna för löner, mat och räntor ökar mer. Därför måste vissa verksamheter spara för att andra ska få mer.'
        ),
        h2('De största förändringarna'),
        ul(
          'Förskola och skola: 46 miljoner kronor mer, främst till mindre barngrupper och stöd till elever',
          'Äldreomsorg: 22 miljoner kronor mer, för att fler behöver hemtjänst',
          'Administration: 18 miljoner kronor mindre, varav en del genom att tjänster inte återbesätts',
          'Vatten och avlopp: avgiften höjs med 9 procent, för en villa omkring 70 kronor i månaden'
        ),
        h2('Olika syn på besparingarna'),
        p(
          'Majoriteten säger att satsningen på skolan är nödvändig för att resultaten ska bli bättre. Oppositionen menar att besparingarna kommer att märkas också för invånarna, och ville i stället fördela om mellan nämnderna. Alla förslag och reservationer finns i protokollet.'
        ),
        h2('Läs mer'),
        p(
          'Hela budgeten, en kortversion och inspelningen från mötet finns på ',
          link('https://www.lerum.example/budget', 'lerum.example/budget'),
          '. Har du frågor om siffrorna är du välkommen att höra av dig.'
        ),
      ],
      contact: contacts.budget,
      answers: {
        sender: from('hela-organisationen'),
        audience: to('invanare', 'foretagare', 'media', 'medarbetare'),
        'what-how-when': { how: { selected: ['webb', 'press', 'intranat'] } },
        'plain-language': signedLeaving('Rebecka Lind', 5, 'Besluten är kommunfullmäktiges, vilket framgår av ingressen.'),
        anchored: anchoredWith(today, 2, ['Elin Mård', 'ekonomichef'], `KS ${today.year}/201`),
        change: no,
        publicity: yes,
        truthful: signed('Rebecka Lind'),
      },
      approved: 'Bra att oppositionens bild finns med. Klart att publicera.',
      published: true,
    },
  },
];
