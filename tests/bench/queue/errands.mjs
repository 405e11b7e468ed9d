/**
 * What whoever decides asks of the queue, as the page's address has it, in this order. Pages
 * are those there are, also beyond what is counted. `mostMs` is for what has to look through
 * every text there is, and cannot be as fast among many as among few.
 */
export const errands = [
  { name: 'the first page', path: () => '' },
  { name: 'a page in the middle', path: ({ pages }) => `?page=${Math.round(pages / 2)}` },
  { name: 'the last page', path: ({ pages }) => `?page=${pages}` },
  { name: 'sorted by title', path: () => '?sort=title&order=desc' },
  { name: 'sorted by when a decision is wanted', path: () => '?sort=dueAt' },
  {
    name: 'sorted by that, a page in the middle',
    path: ({ pages }) => `?sort=dueAt&page=${Math.round(pages / 2)}`,
  },
  { name: 'what is overdue', path: () => '?due=overdue' },
  { name: 'one sender unit', path: ({ sender }) => `?sender=${encodeURIComponent(sender)}` },
  { name: 'what nobody looks at', path: () => '?claimed=nobody' },
  { name: 'a search that finds much', path: () => `?search=${encodeURIComponent('lekplats')}` },
  {
    name: 'a search that finds one',
    path: ({ rare }) => `?search=${encodeURIComponent(rare)}`,
    mostMs: 250,
  },
  { name: 'the widget on the homepage', path: () => '/summary' },
];
