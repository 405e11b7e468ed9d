import type { z } from 'zod';
import { checklistMessages } from '../../src/checklist/messages';
import { builtInKinds } from '../../src/kinds';
import { describeIssues } from '../../src/language/issues';
import { mergeMessages } from '../../src/language/messages';
import { invalid } from '../errors';
import type { Strapi } from '../strapi';
import { currentLanguage } from './language';

/**
 * Reads what a client sent.
 * @throws ValidationError (400) that names the path of everything wrong with it,
 *   in the client's language
 */
export const readInput = <Output>(
  strapi: Strapi,
  schema: z.ZodType<Output>,
  input: unknown
): Output => {
  const read = schema.safeParse(input, { reportInput: true });
  if (read.success) return read.data;
  const messages = mergeMessages([checklistMessages, builtInKinds.messages]);
  const problems = describeIssues(read.error.issues, messages, currentLanguage(strapi));
  const inWords = problems.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`
  );
  throw invalid(strapi, inWords.join(' '), problems);
};
