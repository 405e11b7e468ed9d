import { anchoredWith, from, no, signed, signedLeaving, to } from '../../answers';
import { h2, link, p, strong, ul } from '../../blocks';
import type { Stories } from '../../story';
import { contacts } from '../people';

/** A cycle path that waits for its day, and snow clearance that was edited after it was read. */
export const roads: Stories = (today) => [
  {
    category: 'trafik',
    picture: 'cycling',
    sv: {
      title: 'Cykelvägen mellan Lerum och Gråbo öppnar',
      slug: 'cykelvagen-mellan-lerum-och-grabo-oppnar',
      preamble: `${capital(today.sv(14))} öppnar den sista sträckan. Då kan du cykla hela vägen mellan Lerum och Gråbo, skild från biltrafiken.`,
      body: [
        p(
          'I många år har cyklister delat väg med bilar och lastbilar. Nu är det slut med det. Den nya cykelvägen är asfalterad, tre meter bred och har belysning hela vägen.'
        ),
        h2('Bra att veta'),
        ul(
          'Sträckan är tolv kilometer lång. Räkna med 40 minuter i lugn takt.',
          'Gående och cyklister delar på vägen. Visa hänsyn och ring i god tid.',
          'Vi plogar och sandar cykelvägen före klockan 6 på vardagar.',
          'Vid tre busshållplatser finns låsbara cykelställ under tak.'
        ),
        h2('Arbete kvar i korsningarna'),
        p(
          'Två korsningar blir klara först senare. Där får du leda cykeln över vägen. Skyltar visar hur du ska gå, och vi beklagar att det tar tid.'
        ),
        p(
          'Cykelvägen har kostat 48 miljoner kronor. Staten har betalat hälften. Den ska göra det lättare att pendla utan bil, och säkrare för barn som cyklar till skola och träning.'
        ),
        p(
          'Karta och bilder finns på ',
          link('https://www.lerum.example/cykla', 'lerum.example/cykla'),
          '.'
        ),
      ],
      contact: contacts.roads,
      answers: {
        sender: from('infrastruktur'),
        audience: to('invanare', 'besokare', 'media'),
        'what-how-when': {
          how: { selected: ['webb', 'press', 'sociala-medier'] },
          when: today.iso(14),
        },
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          4,
          ['Peter Hallin', 'projektledare för gator och vägar'],
          `SBN ${today.year}/31`
        ),
        change: no,
        publicity: no,
        'agenda-2030': { selected: ['mal-11', 'mal-13'] },
      },
    },
  },
  {
    category: 'trafik',
    picture: 'winter',
    sv: {
      title: 'Så röjer vi snön i vinter',
      slug: 'sa-rojer-vi-snon-i-vinter',
      preamble:
        'När snön faller plogar vi de viktigaste vägarna först. Här kan du läsa när det blir din gatas tur, och vad du själv behöver göra.',
      body: [
        p(
          'Vi följer vädret dygnet runt. Plogbilarna åker ut när det har kommit fem centimeter snö på vägarna, eller tre centimeter på gång- och cykelvägar.'
        ),
        h2('I den här ordningen plogar vi'),
        ul(
          'gång- och cykelvägar till skolor, stationer och busshållplatser',
          'huvudgator och gator med busstrafik',
          'bostadsgator och parkeringsplatser'
        ),
        p(
          'Vid ett vanligt snöfall är hela kommunen plogad inom åtta timmar. Fortsätter det att snöa börjar vi om med de viktigaste vägarna, och då kan bostadsgatorna få vänta.'
        ),
        h2('Det här är ditt ansvar'),
        p(
          'Som fastighetsägare ska du skotta din egen infart, även den vall som plogen lämnar. Ställ bilen på din tomt när det snöar, så att plogen kommer fram. Lägg inte snön på gatan.'
        ),
        p(
          'I våra sandlådor får du hämta sand gratis till din trottoar. Kartan över lådorna finns på ',
          link('https://www.lerum.example/sno', 'lerum.example/sno'),
          '.'
        ),
        h2('Har vi missat något?'),
        p('Gör en felanmälan på webben eller ring oss. Är det bråttom är telefon alltid snabbast.'),
      ],
      contact: contacts.operations,
      answers: {
        sender: from('infrastruktur'),
        audience: to('invanare'),
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(today, 9, ['Amina Yusuf', 'driftchef'], `SBN ${today.year}/302`),
        change: no,
        publicity: no,
      },
      editedTo: {
        preamble:
          'När snön faller plogar vi de viktigaste vägarna först. Här kan du läsa när det blir din gatas tur. Det är också fastighetsägares skyldighet att svara för bortforsling av vallar.',
      },
    },
  },
  {
    category: 'trafik',
    sv: {
      title: 'Fiber till fler hushåll i norra Lerum',
      slug: 'fiber-till-fler-hushall-i-norra-lerum',
      preamble:
        'Under året får 340 hus i Sjövik, Tollered och norra Gråbo möjlighet att ansluta sig till fiber. Intresseanmälan är öppen nu.',
      body: [
        p(
          'Snabbt bredband behövs för jobb, skola och kontakt med vården. I dag har nio av tio hushåll i kommunen tillgång till fiber. Nu bygger nätägaren ut där det har tagit längst tid.'
        ),
        h2('Så vet du om ditt hus är med'),
        p(
          'Alla som omfattas får ett brev. Du kan också söka på din adress på ',
          link('https://www.lerum.example/bredband', 'lerum.example/bredband'),
          '. Kommunen äger inte nätet, men vi kan svara på frågor om utbyggnaden.'
        ),
        h2('Det här kostar det'),
        p(
          'Priset sätts av nätägaren och beror på hur många som ansluter sig. Du får ett fast pris innan du bestämmer dig, och du binder dig inte genom att anmäla intresse.'
        ),
        h2('Medan arbetet pågår'),
        ul(
          'Grävningen görs etappvis, med start i Sjövik.',
          'Ingen väg stängs av helt. Räkna med kortare väntetider.',
          [strong('Se upp för bluff.'), ' Ingen från kommunen ringer och ber om kortnummer.']
        ),
      ],
      contact: contacts.broadband,
      answers: {
        audience: to('invanare', 'foretagare'),
        'plain-language': signedLeaving('Rebecka Lind', 4, 'Det viktiga är vad som händer, inte vem som gräver.'),
        anchored: anchoredWith(
          today,
          3,
          ['Eva Lindskog', 'bredbandssamordnare'],
          `KS ${today.year}/145`
        ),
        change: no,
        publicity: no,
        'agenda-2030': { selected: ['mal-9'] },
      },
    },
  },
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
