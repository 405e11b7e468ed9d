import type { Prepare } from 'strapi-plugin-publication-checklist/kind';
import { answers, ask } from './ask';
import { linksIn } from './find-links';
import type { Answered, LinksAnswerSettings } from './kind';

/** In seconds. A link that answered is asked again the next day. */
const oneDay = 24 * 60 * 60;

/** Nobody's server is asked for more at the same time. */
const atATime = 5;

/** Asks every link of a document whether it answers. Runs on the server alone. */
export const prepareLinks: Prepare = async ({ settings, document, signal }) => {
  const { allowPrivateAddresses } = settings as LinksAnswerSettings;
  const waiting = linksIn(document);
  const answered: Answered = [];
  const worker = async () => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      const status = await ask(link.url, { allowPrivateAddresses, signal });
      answered.push({ ...link, ok: status !== null && answers(status), status });
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return { value: answered, freshFor: oneDay };
};
