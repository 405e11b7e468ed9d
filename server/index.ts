import { documentAccess } from './access/route-policy';
import { bootstrap, destroy } from './bootstrap';
import { config } from './config';
import { contentTypes } from './content-types';
import { answer } from './controllers/answer';
import { checklist } from './controllers/checklist';
import { organisation } from './controllers/organisation';
import { policy } from './controllers/policy';
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
  controllers: { checklist, answer, policy, trial, organisation },
  policies: { 'document-access': documentAccess },
  routes: { admin, 'content-api': contentApi },
  services,
};
