import type { Mail } from '../../src/notices/facts';
import type { Strapi } from '../strapi';

interface EmailConfig {
  readonly provider?: string;
  readonly settings?: { readonly defaultFrom?: string };
}

interface EmailService {
  readonly send: (mail: Mail & { readonly to: string }) => Promise<unknown>;
}

/** As Strapi comes: it would send from somebody else's domain, straight to the receiver's. */
const untouched = { provider: 'sendmail', defaultFrom: 'Strapi <no-reply@strapi.io>' };

/** How long a mail server is waited for. Milliseconds. */
const patience = 120_000;

/** Whether somebody has told Strapi how to send e-mail. */
export const isMailSetUp = (strapi: Strapi): boolean => {
  const plugin = (strapi.plugins as Record<string, unknown>)['email'];
  if (plugin === undefined) return false;
  const { provider, settings } = strapi.config.get<EmailConfig>('plugin::email', {});
  return provider !== untouched.provider || settings?.defaultFrom !== untouched.defaultFrom;
};

/** Sends one mail through Strapi's email plugin, whichever provider it has. */
export const sendMail = async (
  strapi: Strapi,
  mail: Mail & { readonly to: string }
): Promise<void> => {
  const email = strapi.plugin('email').service<EmailService>('email');
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('timedOut'));
    }, patience);
  });
  try {
    await Promise.race([email.send(mail), tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
