import css from '@eslint/css';
import js from '@eslint/js';
import markdown from '@eslint/markdown';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { ambient, arrows, pureModules } from './eslint.house.mjs';

const SCRIPTS = ['**/*.ts', '**/*.mjs'];
const IN_ASTRO = ['**/*.astro', '**/*.astro/*.ts'];
const PURE = [
  'src/schemas/**',
  'src/annotator/**',
  'src/compare/**',
  'src/editing/**',
  'src/dates/**',
  'src/words/**',
  'src/ledger/**',
  'src/quality/**',
];

const size = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 16],
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
};

const clarity = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-param-reassign': 'error',
  'no-warning-comments': 'error',
  'object-shorthand': 'error',
  'prefer-template': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
};

const typed = {
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'content/articles/',
    'test-results/',
    'tests/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'scripts and modules, with types',
    files: SCRIPTS,
    ignores: IN_ASTRO,
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: { ...clarity, ...typed, ...size, 'no-undef': 'off' },
  },
  { name: 'settings', files: ['*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    // `astro check` sees to the types here: the linter's parser has none for templates.
    name: 'pages and components',
    files: IN_ASTRO,
    extends: [
      js.configs.recommended,
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      astro.configs.recommended,
      astro.configs['jsx-a11y-strict'],
    ],
    rules: { ...clarity, ...size, 'no-undef': 'off', 'astro/no-set-html-directive': 'error' },
  },
  {
    name: 'imports',
    files: [...SCRIPTS, '**/*.astro'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver()],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/extensions': ['error', 'always', { ignorePackages: true }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',
      'import-x/no-restricted-paths': ['error', arrows],
    },
  },
  { name: 'no page, no Node in pure modules', files: PURE, rules: pureModules },
  { name: 'nothing ambient in pure modules', files: PURE, rules: ambient },
  {
    name: 'command line',
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The function around a suite is as long as its list of cases.
    name: 'tests',
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // The linter's TypeScript knows no components; `astro check` sees to the types of their props.
    name: 'tests of components',
    files: ['tests/unit/components/**'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    name: 'style sheets',
    files: ['**/*.css'],
    language: 'css/css',
    plugins: { css },
    extends: ['css/recommended'],
    rules: {
      'css/no-important': 'off',
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      // Finer print and wrapping where a browser has it; nothing is lost where it has not.
      'css/use-baseline': [
        'error',
        {
          available: 'newly',
          allowProperties: [
            'break-after',
            'break-before',
            'break-inside',
            'text-size-adjust',
            'text-wrap',
          ],
        },
      ],
    },
  },
  {
    name: 'prose',
    files: ['**/*.md'],
    language: 'markdown/gfm',
    languageOptions: { frontmatter: 'yaml' },
    plugins: { markdown },
    extends: ['markdown/recommended'],
  },
);
