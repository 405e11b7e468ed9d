import type { Strapi } from '../strapi';
import { requestState } from './actor';

interface NamedUser {
  id?: string | number;
  firstname?: string | null;
  lastname?: string | null;
  preferedLanguage?: string | null;
}

/**
 * Strapi's MCP server knows its user by id alone. Their name belongs in the
 * ledger and their language in the refusal, so both are looked up, once.
 */
export const knowUser = async (strapi: Strapi): Promise<void> => {
  const { auditSource, user } = requestState(strapi);
  const named: NamedUser | undefined = user;
  if (auditSource !== 'mcp' || named?.id === undefined || named.firstname !== undefined) return;
  const found = (await strapi.db.query('admin::user').findOne({
    where: { id: named.id },
    select: ['firstname', 'lastname', 'preferedLanguage'],
  })) as NamedUser | null;
  named.firstname = found?.firstname ?? null;
  named.lastname = found?.lastname ?? null;
  named.preferedLanguage = found?.preferedLanguage ?? null;
};
