import { refuseInGivenUp } from '../database/given-up';
import { createBelt } from './belt';
import { wrapContentManager } from './content-manager';
import { createDocumentMiddleware } from './document-middleware';
import type { Gate } from './transaction';

/**
 * Puts the gate in place. Called while Strapi registers its plugins, so that the
 * middleware comes before all that are added later and the belt is on before
 * anything is written.
 */
export const registerGate = (gate: Gate): void => {
  const { strapi } = gate;
  refuseInGivenUp(strapi);
  strapi.documents.use(createDocumentMiddleware(gate));
  strapi.db.lifecycles.subscribe(createBelt(gate));
  wrapContentManager(gate);
};
