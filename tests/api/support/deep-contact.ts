import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playground, playgroundDist } from './playground';

/**
 * The playground as compiled, but with an address inside its contact: nothing in
 * the demo lies that deep. Inside the playground, where its configuration looks
 * for the app it belongs to.
 */
export const playgroundWithDeepContact = (): { dist: string; remove: () => void } => {
  const folder = join(playground, '.tmp');
  mkdirSync(folder, { recursive: true });
  const dist = mkdtempSync(join(folder, 'deep-contact-'));
  cpSync(playgroundDist, dist, { recursive: true });
  const components = join(dist, 'src/components/shared');
  const contact = JSON.parse(readFileSync(join(components, 'kontakt.json'), 'utf8')) as {
    attributes: object;
  };
  const address = { type: 'component', component: 'shared.adress', repeatable: true };
  write(join(components, 'kontakt.json'), {
    ...contact,
    attributes: { ...contact.attributes, address },
  });
  write(join(components, 'adress.json'), {
    collectionName: 'components_shared_adresser',
    info: { displayName: 'Adress' },
    options: {},
    attributes: { street: { type: 'string' } },
  });
  return {
    dist,
    remove: () => {
      rmSync(dist, { recursive: true });
    },
  };
};

const write = (path: string, content: object): void => {
  writeFileSync(path, JSON.stringify(content));
};
