import { heldAccess } from './access/may-decide';
import { documentAccess } from './access/route-policy';
import { bootstrap, destroy } from './bootstrap';
import { config } from './config';
import { contentTypes } from './content-types';
import { answer } from './controllers/answer';
import { checklist } from './controllers/checklist';
import { delegation } from './controllers/delegation';
import { held } from './controllers/held';
import { notice } from './controllers/notice';
import { integrity } from './controllers/integrity';
import { ledger } from './controllers/ledger';
import { organisation } from './controllers/organisation';
import { plan } from './controllers/plan';
import { policy } from './controllers/policy';
import { submission } from './controllers/submission';
import { trial } from './controllers/trial';
import { register } from './register';
import { admin } from './routes/admin';
import { contentApi } from './routes/content-api';
import { services } from './services';

/** The plugin's server side, as Strapi loads it. */
export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  controllers: {
    checklist,
    answer,
    submission,
    held,
    delegation,
    plan,
    notice,
    policy,
    trial,
    organisation,
    ledger,
    integrity,
  },
  policies: { 'document-access': documentAccess, 'held-access': heldAccess },
  routes: { admin, 'content-api': contentApi },
  services,
};
