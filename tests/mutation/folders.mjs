/** All but what only measures time. */
const prose = [
  'analysis',
  'memory',
  'order',
  'pages',
  'properties',
  'languages/*',
  'rules/*',
  'scan/*',
  'talbanken/*',
  'metrics/*',
].map((name) => `plain-language/${name}`);
/** The same without those that read thousands of texts, for what every word goes through. */
const slow = ['analysis', 'properties', 'talbanken/*'].map((name) => `plain-language/${name}`);
const quick = prose.filter((name) => !slow.includes(name));
const readers = ['files', 'locate', 'markdown-parts', 'same-in-every-format', 'what-is-read'].map(
  (name) => `prose/${name}`
);
const policies = ['policy*', 'conditions', 'hopeless', 'lerum-2022'];

/**
 * The folders of src/, and the tests of the core that each is known by. Whoever breaks a folder
 * should hear it from these; the rest of the suite would kill some more mutants, and take hours.
 * A folder within a folder that stands here by itself is not tried with the one around it.
 */
const known = {
  accessibility: ['accessibility/*', 'kinds/accessibility'],
  approval: ['approval/*', 'kinds/approval', 'exemptions', 'text-difference'],
  canonical: ['canonical-json', 'storable', 'ledger-chain'],
  checklist: ['evaluate', 'exemptions', 'facts', 'languages', 'kinds/*', 'checklist/*'],
  content: ['content-*', 'conditions', 'storable', 'evaluate', 'policy', 'kinds/*'],
  'content/prose': [...readers, 'accessibility/*', 'kinds/accessibility', 'kinds/plain-language'],
  contracts: ['contracts/*', 'notices'],
  kinds: ['kinds/*', 'kind-words', 'evaluate', 'facts', 'policy', 'policy-json-schema'],
  language: ['in-brief', 'languages', 'facts', 'policy', 'kinds/unit', 'evaluate', 'language/*'],
  ledger: ['ledger-*'],
  notices: ['notices', 'languages'],
  organisation: ['organisation', 'kinds/unit'],
  'plain-language': [...prose, 'kinds/plain-language'],
  'plain-language/languages': prose,
  'plain-language/metrics': [...prose, 'kinds/plain-language'],
  'plain-language/rules': [...quick, 'kinds/plain-language'],
  'plain-language/scan': quick,
  'plain-language/words': ['plainer-words/*', ...quick, 'kinds/plain-language'],
  policy: [...policies, 'kinds/field', 'kinds/unit', 'kinds/what-kinds-tell', 'evaluate'],
  presets: ['lerum-2022', 'policy-json-schema'],
};

/** All that is tried for one that is asked for: a folder, and those within it. */
export const foldersAt = (asked) =>
  Object.keys(known).filter((folder) => folder === asked || folder.startsWith(`${asked}/`));

export const folders = Object.fromEntries(
  Object.entries(known).map(([folder, names]) => [
    folder,
    {
      mutate: [
        `src/${folder}/**/*.ts`,
        '!src/**/messages.ts',
        ...foldersAt(folder)
          .filter((within) => within !== folder)
          .map((within) => `!src/${within}/**/*.ts`),
      ],
      /** As globs beneath tests/core. */
      tests: names.map((name) => `${name}.test.ts`),
      /** What its reports are called. */
      file: folder.replaceAll('/', '-'),
    },
  ])
);
