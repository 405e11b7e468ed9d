import { mandatoryItems } from './mandatory';
import { furtherItems } from './further';
import type { LerumOptions } from './options';

export { options as lerum2022Options } from './options';

/**
 * The communication policy of Lerum, as a checklist: sender, target audience,
 * plain language and internal anchoring, and what else it asks for. Another
 * municipality gives its own name, units and fields.
 *
 * @returns a policy as somebody would write it, to be read by `readPolicy`
 */
export const lerum2022 = (chosen: LerumOptions): unknown => ({
  key: chosen.key,
  name: { sv: 'Kommunikationspolicyn', en: 'The communication policy' },
  contentTypes: chosen.contentTypes,
  timeZone: chosen.timeZone,
  ...(chosen.locales && { locales: chosen.locales }),
  ...(chosen.enforcement && { enforcement: chosen.enforcement }),
  ...(chosen.emergency && { emergency: { allowedWhen: chosen.emergency } }),
  items: [...mandatoryItems(chosen), ...furtherItems(chosen)]
    .filter((item) => !chosen.omit.includes(item.key))
    .map((item) => ({
      ...item,
      ...(chosen.exemptible.includes(item.key) && { exemptedBy: chosen.chiefRoles }),
      requirement: chosen.requirements[item.key] ?? item.requirement,
    })),
});
