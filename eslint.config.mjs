import { builtinModules } from 'node:module';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Folders between snapshot and edits: the same input must always give the same output there. */
const PURE = [
  'domain',
  'ports',
  'reading',
  'json-data',
  'programme',
  'templates',
  'calculation',
  'recognition',
  'rules',
  'engine',
  'rollup',
  'training',
  'messages',
].map((folder) => `src/${folder}/**/*.ts`);

/** The only folders that may say Office or Excel: the host, and the roots that choose it. */
const KNOWS_OFFICE = [
  'src/hosts/excel/**',
  'src/taskpane/main.tsx',
  'src/taskpane/environment/**',
  'src/commands/**',
];

const OFFICE_GLOBALS = ['Office', 'Excel', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/hosts/excel and the composition roots speak to Office.js.',
}));

const IMPURE_GLOBALS = [
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'process'],
  ...['setTimeout', 'setInterval', 'performance'],
].map((name) => ({ name, message: 'This folder is pure: no page, no network, no clock.' }));

const BAN_CLOCK_AND_CHANCE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'This folder is pure: pass the date in.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'This folder is pure: pass the time in.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'This folder is pure: pass a source of random numbers in.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}', 'scripts/**/*.mjs'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      // An async function without await keeps the promise of its interface: what it throws rejects.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        // A Decimal writes itself exactly.
        { allowNumber: true, allow: ['Decimal'] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'definitions are data: their length says nothing about the work in them',
    files: ['src/templates/*/definition.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: "jest's matchers are any, and factories of tests give out functions one by one",
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'the types of scripts stand in comments, where these rules cannot see a cast',
    files: ['scripts/**/*.mjs'],
    rules: Object.fromEntries(
      ['assignment', 'call', 'argument', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    name: 'Office.js is spoken in one place',
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...KNOWS_OFFICE, 'src/workbench/office-host/**'],
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS] },
  },
  {
    name: 'between snapshot and edits everything is pure',
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...IMPURE_GLOBALS],
      'no-restricted-syntax': ['error', ...BAN_CLOCK_AND_CHANCE],
      'no-restricted-imports': ['error', { paths: builtinModules, patterns: ['node:*'] }],
    },
  },
  {
    name: 'Office.js discipline',
    files: ['src/hosts/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
);
