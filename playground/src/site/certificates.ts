import type { Core } from '@strapi/strapi';
import type { SiteLanguage } from './words';

/** On what grounds the version that is public now was let out, as the plugin keeps it. */
export interface Certificate {
  readonly decidedAt: string;
  readonly verdicts: readonly {
    readonly policy: string;
    readonly policyVersion: string;
    readonly items: readonly {
      readonly item: string;
      readonly status: string;
      readonly answer: {
        readonly value: unknown;
        readonly summary: Readonly<Partial<Record<SiteLanguage, string>>>;
      } | null;
    }[];
  }[];
}

interface CertificateService {
  forDocuments(
    uid: string,
    documentIds: readonly string[],
    locale: string | null
  ): Promise<Readonly<Record<string, Certificate>>>;
}

/** The certificates of some documents; none where the plugin is switched off. */
export const certificatesOf = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  locale?: SiteLanguage
): Promise<Readonly<Record<string, Certificate>>> => {
  const plugin = strapi.plugin('publication-checklist') as Core.Plugin | undefined;
  if (plugin === undefined || documentIds.length === 0) return {};
  const certificates = plugin.service('certificates') as unknown as CertificateService;
  return certificates.forDocuments(uid, documentIds, locale ?? null);
};

/** What was answered to an item, in words, if it was answered. */
export const answerTo = (
  certificate: Certificate | undefined,
  item: string,
  language: SiteLanguage
): string | undefined => {
  const summary = certificate?.verdicts
    .flatMap((verdict) => verdict.items)
    .find((each) => each.item === item)?.answer?.summary;
  return summary?.[language] ?? summary?.sv ?? summary?.en;
};

/** The items that were satisfied, under any of the policies. */
export const satisfiedItems = (certificate: Certificate): readonly string[] =>
  certificate.verdicts
    .flatMap((verdict) => verdict.items)
    .filter((each) => each.status === 'satisfied')
    .map((each) => each.item);
