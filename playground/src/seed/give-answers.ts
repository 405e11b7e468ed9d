import type { Core } from '@strapi/strapi';
import type { Answers } from './answers';
import { hasOwnPolicy, ownPolicy } from './own-policy';
import type { People, Person } from './users';

interface Address {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

interface AnswerService {
  give(
    document: Address,
    answer: { policy: string; item: string; value: unknown },
    actor: Person
  ): Promise<unknown>;
}

/** Answers for a text as the editor would in the panel. */
export const answer = async (
  strapi: Core.Strapi,
  people: People,
  address: Address,
  answers: Answers
): Promise<void> => {
  if (!(await hasOwnPolicy(strapi, address.uid))) return;
  const plugin = strapi.plugin('publication-checklist');
  const service = plugin.service('answers') as unknown as AnswerService;
  for (const [item, value] of Object.entries(answers)) {
    await service.give(address, { policy: ownPolicy, item, value }, people.redaktor);
  }
};
