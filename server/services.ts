import { getService, type Services } from './service';
import { createAnswers } from './answers/answers';
import { createDecisions } from './approval/decisions';
import { createFacts } from './facts/prepare';
import { createChecklists } from './judgement/checklists';
import { createCertificates } from './ledger/certificates';
import { createKinds } from './kinds/kinds';
import { createPolicies } from './policies/policies';
import { sendDue } from './notices/send';
import { createChore } from './schedule/chore';
import type { Strapi } from './strapi';

export interface Given {
  readonly strapi: Strapi;
}

export const services: {
  readonly [Name in keyof Services]: (given: Given) => Services[Name];
} = {
  kinds: () => createKinds(),
  policies: ({ strapi }) => createPolicies(strapi, getService(strapi, 'kinds')),
  answers: ({ strapi }) => createAnswers(strapi, getService(strapi, 'policies')),
  checklists: ({ strapi }) => createChecklists(strapi, getService(strapi, 'policies')),
  facts: ({ strapi }) =>
    createFacts(strapi, getService(strapi, 'policies'), getService(strapi, 'kinds')),
  decisions: ({ strapi }) => createDecisions(strapi, getService(strapi, 'policies')),
  certificates: ({ strapi }) => createCertificates(strapi),
  outbox: ({ strapi }) => createChore(strapi, 'send notices', () => sendDue(strapi)),
};
