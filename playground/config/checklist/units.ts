/** The parts of the municipality that can stand as sender, after its name. */
export const units = [
  {
    key: 'kommunstyrelsens-forvaltning',
    name: { sv: 'Kommunstyrelsens förvaltning', en: 'The Municipal Executive Office' },
  },
  {
    key: 'samhallsbyggnad',
    name: { sv: 'Samhällsbyggnad', en: 'Urban Planning and Building' },
  },
  { key: 'larande', name: { sv: 'Lärande', en: 'Education' } },
  { key: 'stod-och-omsorg', name: { sv: 'Stöd och omsorg', en: 'Care and Social Support' } },
  { key: 'kultur-och-fritid', name: { sv: 'Kultur och fritid', en: 'Culture and Leisure' } },
  {
    key: 'infrastruktur',
    name: { sv: 'Infrastruktur, vatten och avfall', en: 'Infrastructure, Water and Waste' },
  },
  { key: 'naringsliv', name: { sv: 'Näringsliv', en: 'Business and Enterprise' } },
  { key: 'raddningstjanst', name: { sv: 'Räddningstjänst', en: 'Fire and Rescue Service' } },
  { key: 'hr', name: { sv: 'HR', en: 'Human Resources' } },
];
