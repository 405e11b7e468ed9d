import hooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.strapi/**',
      '**/build/**',
      '**/.tmp/**',
      '**/.cache/**',
      '**/types/generated/**',
      'coverage/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: [] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // A type alias reads better for shapes that are data; both are in use on purpose.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Index signatures are reached by brackets so that a misspelt property does not compile.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date.now',
        'process',
        'window',
        'document',
        'fetch',
        'console',
        'setTimeout',
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The core has no clock: take the time from the snapshot.',
        },
        {
          object: 'Math',
          property: 'random',
          message: 'The core gives the same answer every time.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The core has no clock: take the time from the snapshot.',
        },
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]',
          message: 'An expression that is put together could be made to run for ever.',
        },
      ],
    },
  },
  {
    // What others write is read here: no expression may take longer than the text is long.
    files: ['src/**/*.ts', 'server/**/*.ts', 'admin/**/*.{ts,tsx}', 'playground/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  { files: ['**/*.tsx', 'admin/**/*.ts'], ...hooks.configs.flat.recommended },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.base] }
);
