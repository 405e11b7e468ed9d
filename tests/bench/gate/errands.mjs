/**
 * What the two apps are asked to do, in this order. `rounds`: how often each; a round
 * is several calls, of which the node answers the median. `isOurs`: there is nothing
 * to compare with without the plugin.
 */
export const errands = [
  { name: 'publish from code', rounds: 40 },
  { name: 'publish in the content manager', rounds: 40 },
  { name: 'bulk publish of 50', rounds: 16 },
  { name: 'REST list of 25', rounds: 60 },
  { name: 'publish of an ungoverned type', rounds: 60 },
  { name: 'any request of the panel', rounds: 5 },
  { name: 'states of 100 rows in the list view', rounds: 10, isOurs: true },
];
