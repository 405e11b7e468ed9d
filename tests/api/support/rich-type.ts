import { componentFile, contentTypeFile, playgroundWith, type App } from './playground-with';

/** A type made of every sort of part there is. */
export const RICH = 'api::rik.rik';
/** A type with decimals in its parts. */
export const EXACT = 'api::dyr.dyr';
/** A type in which any JSON may stand, and in its parts. */
export const FREE = 'api::fri.fri';
/** A type whose own rows hold decimals and times, and whose parts do not. */
export const TIMED = 'api::tid.tid';

const category = 'api::kategori.kategori';
const row = 'rik.rad';
const box = 'rik.ruta';

export const playgroundWithRichType = (): App =>
  playgroundWith('rich-type', {
    ...componentFile(row, {
      text: { type: 'string' },
      isTrue: { type: 'boolean' },
      count: { type: 'integer' },
      body: { type: 'blocks' },
      picture: { type: 'media', multiple: false },
      category: { type: 'relation', relation: 'oneToOne', target: category },
      boxes: { type: 'component', component: box, repeatable: true },
    }),
    ...componentFile(box, {
      label: { type: 'string' },
      pictures: { type: 'media', multiple: true },
    }),
    ...contentTypeFile('rik', {
      lead: { type: 'blocks' },
      isTrue: { type: 'boolean' },
      count: { type: 'integer' },
      list: { type: 'component', component: row, repeatable: true },
      one: { type: 'component', component: row },
      zone: { type: 'dynamiczone', components: [row, box] },
      pictures: { type: 'media', multiple: true },
      categories: { type: 'relation', relation: 'manyToMany', target: category },
    }),
    ...componentFile('rik.pris', { price: { type: 'decimal' } }),
    ...componentFile('rik.fri', { anything: { type: 'json' } }),
    ...contentTypeFile('fri', {
      anything: { type: 'json' },
      free: { type: 'component', component: 'rik.fri', repeatable: true },
    }),
    ...contentTypeFile('tid', {
      worth: { type: 'decimal' },
      begins: { type: 'datetime' },
      day: { type: 'date' },
      boxes: { type: 'component', component: box, repeatable: true },
    }),
    ...contentTypeFile('dyr', {
      prices: { type: 'component', component: 'rik.pris', repeatable: true },
    }),
  });
