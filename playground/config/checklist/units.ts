/** The parts of the municipality that can stand as sender, after its name. */
export const units = [
  {
    value: 'kommunstyrelsens-forvaltning',
    label: { sv: 'Kommunstyrelsens förvaltning', en: 'The Municipal Executive Office' },
  },
  {
    value: 'samhallsbyggnad',
    label: { sv: 'Samhällsbyggnad', en: 'Urban Planning and Building' },
  },
  { value: 'larande', label: { sv: 'Lärande', en: 'Education' } },
  { value: 'stod-och-omsorg', label: { sv: 'Stöd och omsorg', en: 'Care and Social Support' } },
  { value: 'kultur-och-fritid', label: { sv: 'Kultur och fritid', en: 'Culture and Leisure' } },
  {
    value: 'infrastruktur',
    label: { sv: 'Infrastruktur, vatten och avfall', en: 'Infrastructure, Water and Waste' },
  },
  { value: 'naringsliv', label: { sv: 'Näringsliv', en: 'Business and Enterprise' } },
  { value: 'raddningstjanst', label: { sv: 'Räddningstjänst', en: 'Fire and Rescue Service' } },
  { value: 'hr', label: { sv: 'HR', en: 'Human Resources' } },
] as const;
