/** The arrows of the house: strapi-*.ts -> server | admin -> src, and nothing back. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'The policy core imports zod and itself: no Strapi, no React, no Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/content/prose/(markdown/(load|walk)|html)\\.ts$' },
      to: { pathNot: ['^src/', '^node_modules/zod/'] },
    },
    {
      name: 'only-these-two-parse',
      comment:
        'Markdown and HTML are parsed in one place each, which nothing published loads by itself.',
      severity: 'error',
      from: { path: '^src/content/prose/(markdown/(load|walk)|html)\\.ts$' },
      to: {
        pathNot: [
          '^src/',
          '^node_modules/(htmlparser2|@types/mdast|mdast-util-(from-markdown|gfm-table)|micromark-extension-gfm-table)/',
        ],
      },
    },
    {
      name: 'the-policy-core-loads-no-parser',
      comment: 'What is published as ./policy reaches neither of them.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/content/prose/(markdown/(load|walk)|html|readers)\\.ts$', reachable: true },
    },
    {
      name: 'a-language-is-loaded-by-whoever-judges',
      comment: 'The panel fetches the one language that somebody writes in.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/index\\.ts$', '^src/plain-language/languages/'] },
      to: { path: '^src/plain-language/languages/(sv|en)/' },
    },
    {
      name: 'server-knows-no-admin',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: ['^admin/', '^strapi-'] },
    },
    {
      name: 'admin-knows-no-server',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: ['^server/', '^strapi-', '^node:'], dependencyTypesNot: [] },
    },
    {
      name: 'the-gate-alone-intercepts',
      comment: 'Services and routes do not reach into the gate.',
      severity: 'error',
      from: { path: '^server/', pathNot: ['^server/gate/', '^server/(index|register)\\.ts$'] },
      to: { path: '^server/gate/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|server|admin)/' },
      to: { path: ['^tests/', '^playground/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
