import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playgroundDist } from './playground';
import { componentFile, playgroundWith, type App } from './playground-with';

/** The playground with an address inside its contact: nothing in the demo lies that deep. */
export const playgroundWithDeepContact = (): App => {
  const path = 'src/components/shared/kontakt.json';
  const contact = JSON.parse(readFileSync(join(playgroundDist, path), 'utf8')) as {
    attributes: object;
  };
  const address = { type: 'component', component: 'shared.adress', repeatable: true };
  return playgroundWith('deep-contact', {
    [path]: { ...contact, attributes: { ...contact.attributes, address } },
    ...componentFile('shared.adress', { street: { type: 'string' }, way: { type: 'blocks' } }),
  });
};
