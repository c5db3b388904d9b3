import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/*
 * What Oxlint (.oxlintrc.json) has no rules for: who may import whom, what the domain does without, and what the compiler
 * of React asks of components.
 */

/** Who may import whom. Data flows one way: page → query → data → domain; the domain knows nobody. */
const areas = [
  { type: 'domain', pattern: 'src/domain' },
  { type: 'i18n', pattern: 'src/i18n' },
  { type: 'data', pattern: 'src/data' },
  { type: 'ui', pattern: 'src/ui' },
  { type: 'files', pattern: 'src/files' },
  { type: 'editing', pattern: 'src/editing' },
  { type: 'organisation', pattern: 'src/organisation' },
  { type: 'programme', pattern: 'src/programme' },
  { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
  { type: 'app', pattern: 'src/app' },
  { type: 'cli', pattern: 'src/cli' },
  { type: 'backend', pattern: 'src/backend' },
];

/** What pages are made of; the programme may use all that they may. */
const ROOMS = ['programme', 'organisation', 'editing', 'ui', 'files', 'i18n', 'domain', 'data'];

const may = (from, to) => ({
  from: { element: { type: from } },
  allow: to.map((type) => ({ to: { element: { type } } })),
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/data/database.types.ts', '**/*.generated.ts'] },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': areas,
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            may('domain', ['domain']),
            may('i18n', ['i18n', 'domain']),
            may('data', ['data', 'domain']),
            may('files', ['files', 'domain']),
            may('ui', ['ui', 'files', 'i18n', 'domain', 'data']),
            may('editing', ['editing', 'ui', 'i18n', 'domain', 'data']),
            may('organisation', ['organisation', 'editing', 'ui', 'i18n', 'domain', 'data']),
            may('programme', ROOMS),
            may('feature', ROOMS),
            {
              from: { element: { type: 'feature' } },
              allow: {
                to: { element: { type: 'feature', captured: { name: '{{from.element.captured.name}}' } } },
              },
            },
            may('app', ['app', 'feature', ...ROOMS]),
            may('cli', ['cli', 'domain', 'i18n']),
            may('backend', ['backend', 'domain', 'data', 'cli']),
            // The demo comes in as the rows of a programme, like every import.
            {
              from: { element: { type: 'backend' } },
              allow: { to: { element: { type: 'programme', fileInternalPath: 'store/model-rows.ts' } } },
            },
          ],
        },
      ],
    },
  },
  {
    // Pages know the model and its keys; what a row looks like is known where rows are loaded and stored.
    files: ['src/{app,features}/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['@/programme/store/*', '@/programme/editor/*', '@/data/database.types'] },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'fetch',
        'window',
        'document',
        'process',
        'localStorage',
        'setTimeout',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain has no clock: pass today.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain has no clock: pass today.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: ['react', 'react-*', '@supabase/*', 'i18next', 'node:*'] },
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    // Compiles every component it reads, which takes long: where there are any, and people use them.
    files: ['src/{app,features,programme,organisation,editing,ui}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
);
