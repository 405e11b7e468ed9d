import { useCallback, useMemo, useState } from 'react';
import { canonicalJson } from '../../../src/canonical/json';
import type { Catalogue, PolicyPage } from '../../../src/contracts/policies';
import { distinct, type Problem } from '../../../src/language/issues';
import type { Policy } from '../../../src/policy/policy';
import { useGetOrganisationQuery } from '../../data/policies-api';
import { knownKinds } from '../../kinds/registry';
import { draftOf, type Draft } from '../../policies/draft';
import { withAt } from '../../policies/json-path';
import { readDraft } from '../../policies/problems';
import { useTexts } from '../../translations/use-texts';
import type { Form } from '../form/form';

/** A policy being edited: what is saved, what is written here, and what became of both. */
export interface Editing extends Form {
  readonly page: PolicyPage;
  readonly draft: Draft;
  readonly warnings: readonly Problem[];
  /** The policy the draft is, where nothing is wrong with it. */
  readonly policy: Policy | undefined;
  readonly isModified: boolean;
  readonly replace: (draft: Draft) => void;
  /** What somebody else saved meanwhile, until it has been decided what to do about it. */
  readonly conflict: PolicyPage | null;
  readonly setConflict: (page: PolicyPage | null) => void;
  /** Goes on from what was saved, keeping what was written after that. */
  readonly rebase: (page: PolicyPage) => void;
  /** Goes on from what was saved, with nothing written since. */
  readonly reset: (page: PolicyPage) => void;
  /** What only the server can find wrong: shown where it is, until the draft changes there. */
  readonly setServerProblems: (problems: readonly Problem[]) => void;
}

export const useEditing = (
  loaded: PolicyPage,
  catalogue: Catalogue,
  isReadOnly: boolean
): Editing => {
  const { language } = useTexts();
  const organisation = useGetOrganisationQuery(undefined).data?.organisation;
  const [page, setPage] = useState(loaded);
  const [draft, setDraft] = useState(() => draftOf(loaded.draft));
  const [conflict, setConflict] = useState<PolicyPage | null>(null);
  const [serverProblems, setServerProblems] = useState<readonly Problem[]>([]);

  const replace = useCallback((next: Draft) => {
    setDraft(next);
    setServerProblems([]);
  }, []);
  const change = useCallback<Form['change']>((path, value) => {
    setDraft((before) => draftOf(withAt(before, path, value)));
    setServerProblems([]);
  }, []);
  const reset = useCallback(
    (next: PolicyPage) => {
      setPage(next);
      replace(draftOf(next.draft));
      setConflict(null);
    },
    [replace]
  );
  const rebase = useCallback((next: PolicyPage) => {
    setPage(next);
    setConflict(null);
  }, []);

  const schemas = useMemo(
    () => catalogue.contentTypes.flatMap(({ schema }) => schema ?? []),
    [catalogue]
  );
  const place = useMemo(
    () => organisation && { organisation, roles: catalogue.roles },
    [organisation, catalogue]
  );
  const { policy, problems, warnings } = useMemo(
    () => readDraft(draft, { schemas, kinds: knownKinds(), ...(place && { place }) }, language),
    [draft, schemas, place, language]
  );
  return {
    page,
    draft,
    tree: draft,
    change,
    replace,
    policy,
    problems: distinct([...problems, ...serverProblems]),
    warnings,
    isReadOnly,
    isModified: canonicalJson(draft) !== canonicalJson(draftOf(page.draft)),
    conflict,
    setConflict,
    rebase,
    reset,
    setServerProblems,
  };
};
