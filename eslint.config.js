import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may import whom. Data flows one way: page → query → data → domain; the domain knows nobody. */
const areas = [
  { type: 'domain', pattern: 'src/domain' },
  { type: 'i18n', pattern: 'src/i18n' },
  { type: 'data', pattern: 'src/data' },
  { type: 'shared', pattern: 'src/shared' },
  { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
  { type: 'app', pattern: 'src/app' },
  { type: 'cli', pattern: 'src/cli' },
  { type: 'backend', pattern: 'src/backend' },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'supabase/.temp', 'src/data/database.types.ts', '**/*.generated.ts', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': areas,
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: [
            { from: 'domain', allow: ['domain'] },
            { from: 'i18n', allow: ['i18n', 'domain'] },
            { from: 'data', allow: ['data', 'domain'] },
            { from: 'shared', allow: ['shared', 'i18n', 'domain', 'data'] },
            { from: 'feature', allow: [['feature', { name: '${from.name}' }], 'shared', 'i18n', 'data', 'domain'] },
            { from: 'app', allow: ['app', 'feature', 'shared', 'i18n', 'data', 'domain'] },
            { from: 'cli', allow: ['cli', 'domain', 'i18n'] },
            { from: 'backend', allow: ['backend', 'domain', 'data', 'cli'] },
          ],
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'fetch', 'window', 'document', 'process', 'localStorage', 'setTimeout'],
      'no-restricted-imports': ['error', { patterns: ['react', 'react-*', '@supabase/*', 'i18next', 'node:*'] }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/{cli,backend}/**/*.ts', 'tests/**/*.ts', '*.config.{ts,js}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
