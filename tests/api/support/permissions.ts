import type { Municipality } from './municipality';

/** Ties a role's right to a condition for the time of some work: only one's own texts, say. */
export const underCondition = async (
  { strapi }: Municipality,
  { role, subject, action }: { role: string; subject: string; action: 'read' | 'update' },
  condition: string,
  work: () => Promise<void>
): Promise<void> => {
  const query = strapi.db.query('admin::permission');
  const where = {
    role: { code: role },
    subject,
    action: `plugin::content-manager.explorer.${action}`,
  };
  const { id } = (await query.findOne({ where })) as { id: number };
  const setTo = (conditions: readonly string[]) =>
    query.update({ where: { id }, data: { conditions } as never });
  await setTo([condition]);
  await work().finally(() => setTo([]));
};
