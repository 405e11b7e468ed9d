import { useIntl } from 'react-intl';
import type { Catalogue, PolicySummary } from '../../../src/contracts/policies';
import { listing } from '../../../src/language/localized';
import { useTexts } from '../../translations/use-texts';

/** What a policy does, in one line: "News in Swedish and English · 5 required, 3 recommended · in force since 3 Nov". */
export const useSummary = (catalogue: Catalogue): ((policy: PolicySummary) => string) => {
  const { say, language } = useTexts();
  const intl = useIntl();
  const nameOfType = (uid: string) =>
    catalogue.contentTypes.find((type) => type.uid === uid)?.name ?? uid;
  const nameOfLocale = (code: string) =>
    new Intl.DisplayNames(intl.locale, { type: 'language' }).of(code) ??
    catalogue.locales.find((locale) => locale.code === code)?.name ??
    code;
  return ({ contentTypes, locales, required, recommended, inForce, hasDraft }) => {
    const types = listing(contentTypes.map(nameOfType), language);
    const about =
      locales === null
        ? types
        : say('policies.inLocales', {
            types,
            locales: listing(locales.map(nameOfLocale), language),
          });
    const since =
      inForce === null
        ? say('policies.notInForce')
        : say('policies.since', {
            date: intl.formatDate(inForce.since, { day: 'numeric', month: 'short' }),
          });
    return [
      about,
      say('policies.items', { required, recommended }),
      since,
      ...(hasDraft && inForce !== null ? [say('policies.hasDraft')] : []),
    ].join(' · ');
  };
};
