import { anchoredWith, from, no, signed, to } from '../../answers';
import { h2, link, p, ul } from '../../blocks';
import type { Stories } from '../../story';
import { contacts } from '../people';

/** Music lessons that are out with an edit under way, bathing places whose English waits,
 * and a library whose picture nobody has described. */
export const culture: Stories = (today) => [
  {
    category: 'kultur',
    picture: 'music',
    sv: {
      title: 'Kulturskolan har plats för fler',
      slug: 'kulturskolan-har-plats-for-fler',
      preamble:
        'Vill du spela trumpet, stå på scen eller göra film? Nu kan du som är 7–19 år söka till vårens kurser.',
      body: [
        p(
          'Kulturskolan finns i alla kommunens orter, och du behöver inte kunna något innan. De flesta kurser har du en gång i veckan efter skolan, på en plats nära dig.'
        ),
        h2('Det här kan du söka'),
        ul(
          'instrument, sång och ensemble',
          'teater och musikal',
          'dans, från balett till street',
          'bild, form och animerad film'
        ),
        p(
          'Till trumpet, trombon, cello och kontrabas finns det gott om platser. Till gitarr och piano är kön längre. Du får låna instrument av oss.'
        ),
        h2('Pris'),
        p(
          'En kurs kostar 600 kronor per termin. För det andra och tredje syskonet är priset hälften. Har ni ont om pengar? Hör av er, så löser vi det. Ingen ska behöva avstå.'
        ),
        h2('Prova först'),
        p(
          `Kom och testa alla instrument ${today.sv(18)} klockan 15–19 i kulturskolans hus i Lerum. Du söker på `,
          link('https://www.lerum.example/kulturskolan', 'lerum.example/kulturskolan'),
          '.'
        ),
      ],
      contact: contacts.music,
      answers: {
        sender: from('kultur-och-fritid'),
        audience: { selected: ['invanare'], description: 'barn och unga 7–19 år' },
        'what-how-when': { how: { selected: ['webb', 'sociala-medier'] } },
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          20,
          ['Linnea Roos', 'rektor för kulturskolan'],
          `KFN ${today.year}/19`
        ),
        change: no,
        publicity: no,
        inclusive: signed('Rebecka Lind'),
        'agenda-2030': { selected: ['mal-4', 'mal-10'] },
      },
      published: true,
      editedTo: {
        preamble:
          'Vill du spela trumpet, stå på scen eller göra film? Nu kan du som är 6–19 år söka till vårens kurser.',
      },
    },
  },
  {
    category: 'kultur',
    picture: 'bathing',
    sv: {
      title: 'Nya bryggor vid fyra badplatser',
      slug: 'nya-bryggor-vid-fyra-badplatser',
      preamble:
        'Nästa sommar blir det lättare att komma i vattnet. Vi byter bryggor vid fyra badplatser, och två av dem får ramp.',
      body: [
        p(
          'Lerum har över hundra sjöar och tolv kommunala badplatser. Varje höst går vi igenom dem tillsammans med dykare. I år visade det sig att fyra bryggor var så slitna att de behöver bytas.'
        ),
        h2('Här bygger vi'),
        ul(
          'Aspenbadet: ny brygga med ramp och ledstång',
          'Sävelångens badplats: ny brygga med ramp, och en gångväg av gummi över sanden',
          'Mjörns södra badplats: ny brygga och ny hopptornstrappa',
          'Stora Färgensjöns badplats: ny flytbrygga'
        ),
        p(
          'Ramperna gör att du kan gå eller rulla ner i vattnet. Badrullstol finns att låna, och du bokar den hos fritidskontoret.'
        ),
        h2('Under arbetet'),
        p(
          'Bryggorna är avstängda medan vi bygger. Du som vinterbadar är välkommen till de andra badplatserna. Allt ska vara klart när badsäsongen börjar i juni.'
        ),
        p(
          'Vattnet provtas varannan vecka under sommaren. Resultaten lägger vi ut på ',
          link('https://www.lerum.example/badplatser', 'lerum.example/badplatser'),
          '.'
        ),
      ],
      contact: contacts.bathing,
      answers: {
        sender: from('kultur-och-fritid'),
        audience: to('invanare', 'besokare'),
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          5,
          ['Mats Engborg', 'enhetschef för fritidsanläggningar'],
          `KFN ${today.year}/77`
        ),
        change: no,
        publicity: no,
        'agenda-2030': { selected: ['mal-3', 'mal-10'] },
      },
      published: true,
    },
    en: {
      title: 'New jetties at four bathing places',
      slug: 'new-jetties-at-four-bathing-places',
      preamble:
        'Next summer it will be easier to get into the water. We are replacing the jetties at four bathing places, and two of them will have a ramp.',
      body: [
        p(
          'Lerum has more than a hundred lakes and twelve municipal bathing places. Every autumn we inspect them together with divers. This year four jetties turned out to be so worn that they must be replaced.'
        ),
        h2('Where we are building'),
        ul(
          'Aspenbadet: a new jetty with a ramp and a handrail',
          'Sävelången: a new jetty with a ramp, and a rubber path across the sand',
          'Mjörn, south: a new jetty and new steps to the diving tower',
          'Stora Färgen: a new floating jetty'
        ),
        p(
          'The ramps let you walk or roll into the water. You can borrow a beach wheelchair: book it at the leisure office.'
        ),
        h2('During the work'),
        p(
          'The jetties are closed while we build. Everything is to be ready when the season starts in June.'
        ),
        p(
          'The water is tested every other week in summer. You find the results at ',
          link('https://www.lerum.example/badplatser', 'lerum.example/badplatser'),
          '.'
        ),
      ],
      contact: { ...contacts.bathing, title: 'Head of Leisure Facilities' },
    },
  },
  {
    category: 'kultur',
    picture: 'library',
    sv: {
      title: 'Biblioteket i Gråbo öppnar före frukost',
      slug: 'biblioteket-i-grabo-oppnar-fore-frukost',
      preamble:
        'Från nästa månad kan du låna, läsa och arbeta i Gråbo bibliotek mellan klockan 6 och 22, alla dagar i veckan.',
      body: [
        p(
          'Det kallas meröppet och fungerar redan i Floda. När personalen har gått hem låser du upp dörren med ditt lånekort och en kod. Inne kan du låna och lämna i automaten, använda datorerna och sitta i lugn och ro.'
        ),
        h2('Så får du tillgång'),
        ul(
          'Du har fyllt 16 år.',
          'Du har ett lånekort och visar legitimation en gång i disken.',
          'Du skriver under att du följer reglerna.'
        ),
        p(
          'Barn och vänner får följa med dig in, men du ansvarar för dem. Lokalen är bevakad med kamera, och vi sparar bilderna i högst tre dygn.'
        ),
        h2('Personal finns fortfarande'),
        p(
          'Bibliotekarierna är på plats måndag till fredag klockan 11–18, precis som nu. Sagostunder, läxhjälp och bokcirklar fortsätter som vanligt.'
        ),
        p(
          'Vill du veta mer, kom in och fråga. Du kan också läsa på ',
          link('https://www.lerum.example/bibliotek', 'lerum.example/bibliotek'),
          '.'
        ),
      ],
      contact: contacts.library,
      answers: {
        sender: from('kultur-och-fritid'),
        audience: to('invanare'),
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          8,
          ['Oskar Dahlén', 'bibliotekschef'],
          `KFN ${today.year}/81`
        ),
        change: no,
        publicity: no,
        'agenda-2030': { selected: ['mal-4'] },
      },
    },
  },
];
