import { h2, p, strong, ul } from '../blocks';

/** Prepared for a bad day: a draft to fill in, answer for and publish within minutes. */
export const crisis = {
  title: 'Koka dricksvattnet i Gråbo och Sjövik',
  preamble:
    'Prover visar att dricksvattnet kan innehålla bakterier. Koka allt vatten som du ska dricka eller laga mat med, tills vi meddelar något annat.',
  body: [
    p(
      'Rådet gäller alla som får kommunalt vatten i Gråbo och Sjövik. Låt vattnet koka upp så att det bubblar kraftigt. ',
      strong('Använd inte vatten från varmvattenkranen till mat eller dryck.')
    ),
    h2('Koka vatten som du ska'),
    ul(
      'dricka, eller blanda saft och välling med',
      'skölja frukt, grönsaker och bär i',
      'borsta tänderna med',
      'göra is av'
    ),
    h2('Det här kan du göra som vanligt'),
    ul('duscha och bada, men svälj inte vattnet', 'tvätta kläder', 'spola i toaletten'),
    p(
      'Blir du magsjuk, ring 1177. Har du frågor om vattnet, ring kommunens kundtjänst på 031-390 06 50. Vi tar nya prover varje dag.'
    ),
  ],
  advice: [
    '## Har du svårt att koka vatten själv?',
    'Hämta kokt vatten i tankarna vid **Gråbo torg** och **Sjöviks skola**. Ta med en egen dunk.',
    '- Hemtjänsten har med sig vatten till dig som får hjälp hemma.\n- Förskolor och skolor kokar vattnet åt barnen.',
  ].join('\n\n'),
};
