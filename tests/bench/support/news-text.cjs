/** News of some 250 words that asks nothing more of its editor than the four answers. */
const sentences = [
  'Du kan besöka biblioteket varje dag.',
  'Vi hjälper dig gärna att hitta en bok.',
  'Barnen får låna böcker utan kort.',
  'Ring oss om du undrar över något.',
  'Parken får nya träd i vår.',
  'Vi börjar arbetet på måndag.',
  'Du märker av bygget i några veckor.',
  'Gå gärna en annan väg under tiden.',
  'Badet har öppet hela sommaren.',
  'Ta med en handduk och kom hit.',
];

const paragraph = (number, from) => ({
  type: 'paragraph',
  children: [
    {
      type: 'text',
      text: Array.from(
        { length: 8 },
        (_, at) => sentences[(number * 3 + from + at) % sentences.length]
      ).join(' '),
    },
  ],
});

const newsText = (number) => ({
  title: `Nytt i vår kommun ${number}`,
  preamble: 'Vi öppnar snart igen. Du är varmt välkommen hit.',
  body: [0, 3, 6, 1, 4].map((from) => paragraph(number, from)),
  contact: { name: 'Anna Berg', email: 'anna.berg@lerum.example' },
});

module.exports = { newsText };
