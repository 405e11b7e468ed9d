/**
 * The folders of src/, and the tests of the core that each is known by. Whoever breaks a folder
 * should hear it from these; the rest of the suite would kill some more mutants, and take hours.
 */
const own = 'tests/core';
const policies = ['policy*', 'conditions', 'hopeless', 'lerum-2022'];

const known = {
  accessibility: ['accessibility/*', 'kinds/accessibility', 'prose/*'],
  approval: ['approval/*', 'kinds/approval', 'exemptions'],
  canonical: ['canonical-json', 'ledger-chain'],
  checklist: ['evaluate', 'exemptions', 'facts', 'languages', 'autosave', 'kinds/*'],
  content: ['content-*', 'conditions', 'prose/*', 'kinds/field'],
  kinds: ['kinds/*', 'kind-words', 'evaluate', 'facts', ...policies],
  language: ['in-brief', 'languages', 'facts', 'policy', 'kinds/unit', 'evaluate'],
  ledger: ['ledger-*'],
  notices: ['notices'],
  organisation: ['organisation', 'kinds/unit'],
  'plain-language': ['plain-language/**/*', 'plainer-words/*', 'kinds/plain-language'],
  policy: [...policies, 'kinds/field', 'evaluate'],
};

export const folders = Object.fromEntries(
  Object.entries(known).map(([folder, names]) => [
    folder,
    names.map((name) => `<rootDir>/${own}/${name}.test.ts`),
  ])
);
