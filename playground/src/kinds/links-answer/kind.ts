import { contentError, defineKind, defineMessages } from 'strapi-plugin-publication-checklist/kind';
import { z } from 'zod';

const settings = z.strictObject({
  /** For a demo or an intranet: else a text could make the server ask its own network. */
  allowPrivateAddresses: z.boolean().default(false),
});

export type LinksAnswerSettings = z.infer<typeof settings>;

/** What is found out beforehand: how each link answered. */
const answered = z.array(
  z.object({
    url: z.string(),
    field: z.string(),
    ok: z.boolean(),
    /** Null where nothing answered. */
    status: z.number().nullable(),
  })
);

export type Answered = z.infer<typeof answered>;

const messages = defineMessages({
  sv: {
    'linksAnswer.silent': ({ url }) =>
      `Länken ${url ?? ''} svarar inte. Rätta den eller ta bort den.`,
    'linksAnswer.broken': ({ url, status }) =>
      `Länken ${url ?? ''} leder till ett fel (${status ?? ''}). Rätta den eller ta bort den.`,
  },
  en: {
    'linksAnswer.silent': ({ url }) => `The link ${url ?? ''} does not answer. Mend or remove it.`,
    'linksAnswer.broken': ({ url, status }) =>
      `The link ${url ?? ''} leads to an error (${status ?? ''}). Mend or remove it.`,
  },
});

/** Judged by what was found out beforehand: every link in the text answers. */
export const linksAnswer = defineKind<LinksAnswerSettings>({
  name: 'linksAnswer',
  settings: () => settings,
  dependsOn: 'content',
  prepares: true,
  judge: ({ fact }) =>
    answered
      .parse(fact)
      .filter(({ ok }) => !ok)
      .map(({ url, field, status }) =>
        status === null
          ? contentError('linksAnswer.silent', [field], { url })
          : contentError('linksAnswer.broken', [field], { url, status })
      ),
  messages,
});
