import { from, no, signed, signedLeaving } from '../../answers';
import { h2, link, p, quote, ul } from '../../blocks';
import type { Stories } from '../../story';
import { contacts } from '../people';

/** Meals without an audience, and support for relatives that nobody has anchored. */
export const care: Stories = (today) => [
  {
    category: 'omsorg',
    sv: {
      title: 'Godare mat på våra äldreboenden',
      slug: 'godare-mat-pa-vara-aldreboenden',
      preamble:
        'De boende har provsmakat, tyckt till och valt. Nu lagar vi mer mat på plats, och menyn blir deras egen.',
      body: [
        p(
          'Mat är mer än näring. Doften från köket väcker aptiten, och måltiden är för många dagens höjdpunkt. Därför har vi byggt om köken på tre av kommunens äldreboenden, så att maten kan lagas där den ska ätas.'
        ),
        quote(
          'Nu luktar det pannkakor på torsdagar. Då kommer alla till bords, säger en av de boende.'
        ),
        h2('Det här förändras'),
        ul(
          'Kocken finns i huset och kan laga om den som inte tycker om rätten.',
          'Du väljer mellan två rätter till både lunch och kvällsmat.',
          'Kvällsmaten serveras senare, så att nattfastan blir kortare.',
          'Kaffe, frukt och smörgås finns alltid att få.'
        ),
        p(
          'Mer än hälften av råvarorna är ekologiska, och köttet är svenskt. Specialkost lagas på samma sätt som annan mat.'
        ),
        h2('Anhöriga är välkomna till bords'),
        p(
          'Som gäst äter du till självkostnadspris. Säg till personalen dagen före. Menyn för veckan finns på ',
          link('https://www.lerum.example/maltider', 'lerum.example/maltider'),
          '.'
        ),
      ],
      contact: contacts.meals,
      answers: {
        sender: from('stod-och-omsorg'),
        'plain-language': signed('Rebecka Lind'),
        anchored: {
          with: { name: 'Yasmin Karim', role: 'måltidschef' },
          when: today.iso(-11),
          reference: `SON ${today.year}/64`,
        },
        change: no,
        publicity: no,
        'agenda-2030': { selected: ['mal-3', 'mal-12'] },
      },
    },
  },
  {
    category: 'omsorg',
    sv: {
      title: 'Stöd till dig som hjälper någon nära',
      slug: 'stod-till-dig-som-hjalper-nagon-nara',
      preamble:
        'Hjälper du en partner, förälder, vän eller ett vuxet barn? Då kan du få avlastning, råd och någon att prata med.',
      body: [
        p(
          'Var femte vuxen ger regelbundet vård eller stöd till någon i sin närhet. Många tänker inte på sig själva som anhörigvårdare. Du behöver inte bo tillsammans med den du hjälper, och ni behöver inte vara släkt.'
        ),
        h2('Det här kan vi erbjuda'),
        ul(
          'enskilda samtal, hemma hos dig, hos oss eller på telefon',
          'grupper där du träffar andra i samma situation',
          'avlastning i hemmet, upp till tolv timmar i månaden utan kostnad',
          'kurser i till exempel demens, förflyttning och ekonomi'
        ),
        p(
          'Samtalen är gratis och vi har tystnadsplikt. Vi för inga journaler. Du behöver inget beslut för att få prata med oss, men för avlastning gör vi en kort bedömning.'
        ),
        h2('Kom på anhörigkafé'),
        p(
          `Nästa kafé är ${today.sv(13)} klockan 14 på Träffpunkten i Lerum. Temat är sömn. Behöver du någon som är hemma hos din närstående under tiden? Ring oss, så ordnar vi det.`
        ),
      ],
      contact: contacts.relatives,
      answers: {
        sender: from('stod-och-omsorg'),
        audience: { selected: ['invanare'], description: 'anhöriga' },
        'plain-language': signedLeaving('Rebecka Lind', 1, 'Bedömning är ordet i socialtjänstlagen.'),
        change: no,
        publicity: no,
        inclusive: signed('Rebecka Lind'),
      },
    },
  },
];
