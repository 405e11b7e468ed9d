/** What the news is sorted under. */
export const categories = {
  bygga: { name: 'Bygga och bo', slug: 'bygga-och-bo' },
  trafik: { name: 'Trafik och resor', slug: 'trafik-och-resor' },
  vatten: { name: 'Vatten och avfall', slug: 'vatten-och-avfall' },
  skola: { name: 'Förskola och skola', slug: 'forskola-och-skola' },
  omsorg: { name: 'Stöd och omsorg', slug: 'stod-och-omsorg' },
  kultur: { name: 'Kultur och fritid', slug: 'kultur-och-fritid' },
  naringsliv: { name: 'Näringsliv och arbete', slug: 'naringsliv-och-arbete' },
  demokrati: { name: 'Kommun och demokrati', slug: 'kommun-och-demokrati' },
} as const;

export type CategoryName = keyof typeof categories;
