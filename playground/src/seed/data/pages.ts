import { h2, link, p, ul, type Blocks } from '../blocks';

export interface PageText {
  readonly title: string;
  readonly slug: string;
  readonly body: Blocks;
}

/** Pages that no policy governs: they are published without being asked anything. */
export const pages: readonly PageText[] = [
  {
    title: 'Kontakta kommunen',
    slug: 'kontakta-kommunen',
    body: [
      p(
        'Medborgarkontoret svarar på frågor om all kommunal service. Får du inte svar direkt lotsar vi dig till rätt person.'
      ),
      h2('Så når du oss'),
      ul(
        ['Telefon: ', link('tel:0313900600', '031-390 06 00'), ', vardagar 8–16.30'],
        ['E-post: ', link('mailto:kommun@lerum.example', 'kommun@lerum.example')],
        'Besök: kommunhuset i Lerum, vardagar 9–16, torsdagar till 18'
      ),
      h2('Kontakta en politiker'),
      p(
        'Du har rätt till insyn i hur kommunen styrs. Alla förtroendevalda går att nå med e-post, och fullmäktiges möten är öppna för dig.'
      ),
    ],
  },
  {
    title: 'Om webbplatsen',
    slug: 'om-webbplatsen',
    body: [
      p(
        'Här publicerar Lerums kommun nyheter. Under varje nyhet ser du vem som är avsändare och vem texten är till för. Längst ner kan du läsa hur den har granskats.'
      ),
      h2('Varför vi gör så'),
      p(
        'Enligt kommunikationspolicyn ska det alltid framgå vem som är avsändare. Språket ska vara enkelt och begripligt, och det vi berättar ska vara känt inom kommunen innan det når dig. Ingen nyhet kan publiceras innan kraven är uppfyllda.'
      ),
    ],
  },
  {
    title: 'Tillgänglighet',
    slug: 'tillganglighet',
    body: [
      p(
        'Alla ska kunna använda webbplatsen, oavsett hur man läser, hör, ser eller rör sig. Vi följer riktlinjerna WCAG 2.1 på nivå AA.'
      ),
      h2('Hittar du en brist?'),
      p(
        'Skriv till ',
        link('mailto:tillganglighet@lerum.example', 'tillganglighet@lerum.example'),
        ', så rättar vi den eller hjälper dig på ett annat sätt. Svarar vi inte inom en månad kan du vända dig till myndigheten för digital förvaltning.'
      ),
    ],
  },
];
