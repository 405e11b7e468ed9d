import type { z } from 'zod';
import { storableInput } from '../../src/canonical/storable';
import { excessOf, isWithin, policyLimits, type Limits } from '../../src/contracts/limits';
import { checklistMessages } from '../../src/checklist/messages';
import { builtInKinds } from '../../src/kinds';
import { describeIssues } from '../../src/language/issues';
import { defineMessages, mergeMessages, sentence } from '../../src/language/messages';
import { invalid, tooLarge } from '../errors';
import type { Strapi } from '../strapi';
import { currentLanguage } from './language';

/**
 * Reads what a client sent. Bytes that some database does not take are replaced.
 * @throws PayloadTooLargeError (413) for more text than anything here is
 * @throws ValidationError (400) that names the path of everything wrong with it,
 *   in the client's language
 */
export const readInput = <Output>(
  strapi: Strapi,
  schema: z.ZodType<Output>,
  input: unknown
): Output => {
  refuseBeyondLimits(strapi, input);
  const read = schema.safeParse(storableInput(input), { reportInput: true });
  if (read.success) return read.data;
  const known = mergeMessages([checklistMessages, builtInKinds.messages]);
  const problems = describeIssues(read.error.issues, known, currentLanguage(strapi));
  const inWords = problems.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`
  );
  throw invalid(strapi, inWords.join(' '), problems);
};

/** What holds a policy is the largest there is, and a little deeper than the policy. */
const limits: Limits = {
  depth: policyLimits.depth + 2,
  nodes: policyLimits.nodes + 100,
  characters: policyLimits.characters + 10_000,
};

/** Before anything that walks by recursion sees it: depth alone would be its end. */
const refuseBeyondLimits = (strapi: Strapi, input: unknown): void => {
  const excess = excessOf(input, limits);
  if (excess === undefined) return;
  const message = sentence(messages, 'tooMuch', {}, currentLanguage(strapi));
  throw excess === 'text'
    ? tooLarge(strapi, message)
    : invalid(strapi, message, [{ path: offending(input), message }]);
};

/** The member that is too much by itself; none where it is all of them together. */
const offending = (input: unknown): readonly string[] => {
  const within = { ...limits, depth: limits.depth - 1 };
  const found = Object.entries(input ?? {}).find(([, value]) => !isWithin(value, within));
  return found === undefined ? [] : [found[0]];
};

const messages = defineMessages({
  sv: { tooMuch: () => 'Det som skickades är för djupt eller för stort.' },
  en: { tooMuch: () => 'What was sent is too deep or too large.' },
});
