import { useNotification } from '@strapi/strapi/admin';
import type { PolicyPage } from '../../../src/contracts/policies';
import { conflictIn, failureOf } from '../../data/failure';
import { useSaveDraftMutation } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { useEditedPolicy } from './editing-context';

interface SaveDraft {
  /** @returns the page as saved, or undefined where it could not be */
  readonly save: (revision?: number) => Promise<PolicyPage | undefined>;
  readonly isSaving: boolean;
}

/** Saves the draft. When somebody else has saved meanwhile, says so and loses nothing. */
export const useSaveDraft = (): SaveDraft => {
  const { page, draft, rebase, setConflict, setServerProblems } = useEditedPolicy();
  const [send, { isLoading }] = useSaveDraftMutation();
  const { toggleNotification } = useNotification();
  const { say } = useTexts();
  const save = async (revision = page.revision) => {
    try {
      const saved = await send({ key: page.key, draft, revision }).unwrap();
      rebase(saved);
      toggleNotification({ type: 'success', message: say('policy.saved') });
      return saved;
    } catch (error) {
      const current = conflictIn(error);
      if (current !== undefined) setConflict(current as PolicyPage);
      else {
        const { message, problems } = failureOf(error);
        setServerProblems(problems);
        toggleNotification({ type: 'danger', message: message || say('policy.notSaved') });
      }
      return undefined;
    }
  };
  return { save, isSaving: isLoading };
};
