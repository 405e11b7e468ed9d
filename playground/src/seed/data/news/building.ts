import { anchoredWith, from, no, signed, signedLeaving, to, yes } from '../../answers';
import { h2, link, ol, p, strong, ul } from '../../blocks';
import type { Stories } from '../../story';
import { contacts } from '../people';

/** A playground that is out in two languages, a service nobody has answered for, and a plan
 * that waits for the communication chief. */
export const building: Stories = (today) => [
  {
    category: 'bygga',
    picture: 'playground',
    sv: {
      title: 'Nu är den nya lekplatsen i Floda klar',
      slug: 'nu-ar-den-nya-lekplatsen-i-floda-klar',
      preamble:
        'Den nya lekplatsen i Ängsparken har gungor, klätterborg och en lång rutschkana. Den är byggd så att fler barn kan leka tillsammans.',
      body: [
        p(
          'Den gamla lekplatsen var sliten och svår att nå med rullstol och barnvagn. Därför har vi byggt en ny på samma plats. Elever från två av Flodas skolor har varit med och bestämt vad som ska finnas där.'
        ),
        h2('Det här finns på lekplatsen'),
        ul(
          'gungor för små och stora barn, och en kompisgunga som rymmer flera',
          'en klätterborg med rutschkana',
          'en sandlåda med bakbord i två höjder',
          'ett lugnt hörn med bänkar, bord och skugga'
        ),
        h2('Lätt att komma fram'),
        p(
          'Gångvägarna är breda och jämna. Marken under gungorna är av gummi, så att det går att rulla ända fram. Bänkarna har armstöd, och bredvid varje bänk finns plats för en rullstol eller barnvagn.'
        ),
        h2('Kom på invigningen'),
        p(
          'Vi inviger lekplatsen ',
          strong(`${today.sv(8)} klockan 15`),
          '. Barnen som var med och planerade klipper bandet. Kommunen bjuder på korv, saft och kaffe så länge det räcker. Du behöver inte anmäla dig.'
        ),
        p(
          'Ängsparken ligger tio minuters promenad från Floda station. Det finns cykelställ vid båda ingångarna.'
        ),
      ],
      contact: contacts.park,
      answers: {
        sender: from('samhallsbyggnad'),
        audience: to('invanare', 'besokare'),
        'what-how-when': { how: { selected: ['webb', 'sociala-medier'] } },
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          12,
          ['Malin Öberg', 'enhetschef för park och natur'],
          `SBN ${today.year}/214`
        ),
        change: no,
        publicity: no,
        inclusive: signed('Rebecka Lind'),
        'agenda-2030': { selected: ['mal-3', 'mal-11'] },
      },
      published: true,
    },
    en: {
      title: 'The new playground in Floda is ready',
      slug: 'the-new-playground-in-floda-is-ready',
      preamble:
        'The new playground in Ängsparken has swings, a climbing castle and a long slide. It is built so that more children can play together.',
      body: [
        p(
          'The old playground was worn out and hard to reach with a wheelchair or a pushchair. So we have built a new one in the same place. Pupils from two schools in Floda helped to decide what should be there.'
        ),
        h2('What you will find'),
        ul(
          'swings for small and big children, and one that holds several at once',
          'a climbing castle with a slide',
          'a sandpit with tables at two heights',
          'a quiet corner with benches, tables and shade'
        ),
        h2('Easy to get around'),
        p(
          'The paths are wide and level. The ground under the swings is made of rubber, so you can roll all the way up to them. The benches have armrests, and there is room for a wheelchair or a pushchair beside each of them.'
        ),
        h2('Come to the opening'),
        p(
          'We open the playground on ',
          strong(`${today.en(8)} at 3 pm`),
          '. The children who helped to plan it will cut the ribbon. There will be hot dogs, squash and coffee for as long as they last. You do not need to book.'
        ),
        p('Ängsparken is a ten-minute walk from Floda station.'),
      ],
      contact: { ...contacts.park, title: 'Head of Parks and Nature' },
      answers: {
        sender: from('samhallsbyggnad'),
        audience: to('invanare', 'besokare'),
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          12,
          ['Malin Öberg', 'enhetschef för park och natur'],
          `SBN ${today.year}/214`
        ),
      },
      published: true,
    },
  },
  {
    category: 'bygga',
    picture: 'homes',
    sv: {
      title: 'Sök bygglov när det passar dig',
      slug: 'sok-bygglov-nar-det-passar-dig',
      preamble:
        'Nu finns en e-tjänst för bygglov. Du kan börja din ansökan på kvällen, spara den och fortsätta en annan dag.',
      body: [
        p(
          'Ska du bygga ut, sätta upp ett plank eller ändra fasaden? Då behöver du ofta bygglov. I den nya e-tjänsten får du frågor om just ditt bygge. Svaren avgör vilka ritningar och uppgifter vi behöver, så att du slipper skicka in sådant som inte behövs.'
        ),
        h2('Så går det till'),
        ol(
          'Logga in med e-legitimation.',
          'Välj fastighet på kartan och svara på frågorna.',
          'Ladda upp ritningar och skicka in.',
          'Följ ärendet på Mina sidor. Du får ett mejl när något händer.'
        ),
        p(
          'När ansökan är komplett har vi högst tio veckor på oss att besluta. Ofta går det fortare. Saknas något hör vi av oss och berättar vad.'
        ),
        h2('Vill du hellre prata med någon?'),
        p(
          'Du kan fortfarande ansöka på papper. Ring våra rådgivare eller boka en tid, så hjälper vi dig att komma igång. Rådgivningen är öppen vardagar klockan 9–12.'
        ),
        p(
          'E-tjänsten finns på ',
          link('https://www.lerum.example/bygglov', 'lerum.example/bygglov'),
          '.'
        ),
      ],
      contact: contacts.permits,
    },
  },
  {
    category: 'bygga',
    sv: {
      title: 'Hur ska Lerum växa? Tyck till om översiktsplanen',
      slug: 'hur-ska-lerum-vaxa-tyck-till-om-oversiktsplanen',
      preamble: `Förslaget till ny översiktsplan är ute på samråd. Fram till och med ${today.sv(56)} kan du läsa det och säga vad du tycker.`,
      body: [
        p(
          'Översiktsplanen visar hur mark och vatten ska användas på lång sikt: var det kan byggas bostäder, vilka naturområden som ska bevaras och hur vi ska kunna resa. Planen är inte bindande, men den ligger till grund för kommande beslut.'
        ),
        h2('Tre frågor vi särskilt vill ha hjälp med'),
        ul(
          'Ska nya bostäder främst byggas nära stationerna, eller i alla orter?',
          'Vilka grönområden är viktigast för dig i vardagen?',
          'Vad skulle göra det lättare att bo och arbeta i norra delen av kommunen?'
        ),
        p(
          'I några frågor finns olika åsikter. Fler bostäder i Gråbo ger underlag för bussar och butiker, men tar också jordbruksmark i anspråk. I förslaget redovisar vi för- och nackdelar med varje val.'
        ),
        h2('Så lämnar du synpunkter'),
        p(
          'Skriv i webbformuläret, mejla eller skicka ett brev. Du kan också möta oss på plats: vi håller öppet hus i Lerum, Floda, Gråbo och Sjövik. Tiderna finns på ',
          link('https://www.lerum.example/oversiktsplan', 'lerum.example/oversiktsplan'),
          '.'
        ),
        p(
          'Alla synpunkter blir allmänna handlingar. När samrådet är slut sammanställer vi dem i en rapport som vem som helst kan läsa.'
        ),
      ],
      contact: contacts.planning,
      answers: {
        sender: from('samhallsbyggnad'),
        audience: to('invanare', 'foretagare', 'samarbetspartner'),
        'what-how-when': { how: { selected: ['webb', 'press', 'annons'] } },
        'plain-language': signedLeaving('Rebecka Lind', 1, 'Meningen räknar upp det planen innehåller.'),
        anchored: anchoredWith(today, 6, ['Sanna Wretling', 'planarkitekt'], `KS ${today.year}/87`),
        change: no,
        publicity: yes,
        truthful: signed('Rebecka Lind'),
      },
    },
  },
];
