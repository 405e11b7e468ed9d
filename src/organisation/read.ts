import { checklistMessages } from '../checklist/messages';
import { describeIssues, type Problem } from '../language/issues';
import type { Language } from '../language/localized';
import { mergeMessages } from '../language/messages';
import { organisationMessages } from './messages';
import { organisation, type Organisation } from './organisation';

export type OrganisationRead =
  | { readonly ok: true; readonly organisation: Organisation }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const messages = mergeMessages([checklistMessages, organisationMessages]);

/** Reads a layout somebody wrote; every problem at once, with its path (`units.3.parent`). */
export const readOrganisation = (input: unknown, language: Language): OrganisationRead => {
  const parsed = organisation.safeParse(input, { reportInput: true });
  return parsed.success
    ? { ok: true, organisation: parsed.data }
    : {
        ok: false,
        problems: describeIssues(parsed.error.issues, messages, language),
      };
};
