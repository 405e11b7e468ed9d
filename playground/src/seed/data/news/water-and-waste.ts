import { anchoredWith, from, no, signed, signedLeaving, to, yes } from '../../answers';
import { h2, link, p, strong, ul } from '../../blocks';
import type { Stories } from '../../story';
import { contacts } from '../people';

/** A leak that is out and has news in its draft, and opening hours that could go out now. */
export const waterAndWaste: Stories = (today) => [
  {
    category: 'vatten',
    picture: 'water',
    sv: {
      title: 'Vattenläcka i Gråbo: hämta vatten vid torget',
      slug: 'vattenlacka-i-grabo',
      preamble:
        'En huvudledning har gått sönder i centrala Gråbo. Omkring 200 hushåll är utan vatten. Vi räknar med att läckan är lagad i kväll.',
      body: [
        p(
          'Läckan upptäcktes i morse. Vi har stängt av ledningen och gräver nu fram skadan. Vattnet är borta på torget och på gatorna närmast runt omkring.'
        ),
        h2('Hämta dricksvatten'),
        p(
          'Vid Gråbo torg står en tank med dricksvatten. Den fylls på så länge det behövs. ',
          strong('Ta med en egen ren dunk eller hink.'),
          ' Kan du inte hämta vatten själv? Ring kundtjänst, så ordnar vi det.'
        ),
        h2('När vattnet kommer tillbaka'),
        ul(
          'Spola i köket tills vattnet är klart. Det kan vara missfärgat en stund, men är inte farligt.',
          'Vänta med att tvätta ljus tvätt tills vattnet är helt klart.',
          'Rensa silen i kranen om trycket är lågt.'
        ),
        h2('Så får du veta mer'),
        p(
          'Vi uppdaterar den här sidan så fort vi vet något nytt. Du kan också få sms vid driftstörningar. Anmäl ditt nummer på ',
          link('https://www.lerum.example/driftinformation', 'lerum.example/driftinformation'),
          '.'
        ),
      ],
      contact: contacts.water,
      answers: {
        sender: from('infrastruktur'),
        audience: to('invanare', 'foretagare'),
        'what-how-when': { how: { selected: ['webb', 'sociala-medier'] } },
        'plain-language': signed('Rebecka Lind'),
        anchored: anchoredWith(
          today,
          0,
          ['Jonas Bratt', 'enhetschef för vatten'],
          `SBN ${today.year}/311`
        ),
        change: no,
        publicity: no,
      },
      published: true,
      editedTo: {
        title: 'Vattenläckan i Gråbo är lagad',
        preamble:
          'Läckan i centrala Gråbo är lagad och vattnet är tillbaka. Det kan vara missfärgat en stund. Spola tills det är klart.',
      },
    },
  },
  {
    category: 'vatten',
    sv: {
      title: 'Återvinningscentralen får nya öppettider',
      slug: 'atervinningscentralen-far-nya-oppettider',
      preamble: `Från och med ${today.sv(21)} har återvinningscentralen öppet längre på kvällarna, men stängt på måndagar.`,
      body: [
        p(
          'Många av er har sagt att det är svårt att hinna till återvinningscentralen efter jobbet. Samtidigt är det få besökare på måndagar. Därför ändrar vi tiderna.'
        ),
        h2('De nya öppettiderna'),
        ul('måndag: stängt', 'tisdag–torsdag: 10–20', 'fredag: 10–17', 'lördag–söndag: 9–16'),
        p(
          'Röda dagar har vi stängt. Företag är välkomna tisdag–fredag före klockan 15, mot avgift.'
        ),
        h2('Planera ditt besök'),
        p(
          'Sortera hemma, så går det fortare på plats. Lägg det som ska lämnas först överst i lasset. Behöver du hjälp att bära? Fråga personalen i gula västar.'
        ),
        p(
          'Saker som någon annan kan använda lämnar du i containern för återbruk. De säljs i kommunens butik, och överskottet går till föreningslivet.'
        ),
        p(
          'Allt om vad du kan lämna finns på ',
          link('https://www.lerum.example/atervinning', 'lerum.example/atervinning'),
          '.'
        ),
      ],
      contact: contacts.recycling,
      answers: {
        sender: from('infrastruktur'),
        audience: to('invanare', 'foretagare'),
        'what-how-when': { how: { selected: ['webb', 'annons', 'sociala-medier'] } },
        'plain-language': signedLeaving('Rebecka Lind', 3, 'Återvinningscentralen heter så på skyltarna.'),
        anchored: anchoredWith(
          today,
          10,
          ['Tomas Nygren', 'enhetschef för avfall'],
          `SBN ${today.year}/276`
        ),
        change: yes,
        'communication-plan': `SBN ${today.year}/276-4`,
        publicity: no,
        truthful: signed('Rebecka Lind'),
        inclusive: signed('Rebecka Lind'),
        'agenda-2030': { selected: ['mal-12'] },
      },
    },
  },
];
