import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('.', import.meta.url));
const features = readdirSync(new URL('./src/features', import.meta.url));
const shared = ['./src/components', './src/lib', './src/styles'];

/** app -> features -> shared; a feature never reaches into another one: `app` puts them together. */
const zones = [
  ...shared.map((target) => ({
    target,
    from: ['./src/features', './src/app'],
    message: 'Shared code knows neither features nor the app.',
  })),
  { target: './src/lib', from: './src/components', message: 'lib holds no component.' },
  { target: './src/features', from: './src/app', message: 'A feature does not know the app.' },
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'A feature does not import another one: compose them in src/app.',
  })),
];

export default tseslint.config(
  { ignores: ['dist', 'src/lib/api/types.d.ts', 'src/app/i18next.d.ts', 'test-results', 'playwright-report'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: `${root}tsconfig.json` })] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': ['error', { maxDepth: 4 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrel file.' },
        { selector: 'ExportNamedDeclaration[source]', message: 'No barrel file: import from where it is written.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  { files: ['*.config.ts', 'e2e/**'], rules: { 'import-x/no-default-export': 'off', 'no-console': 'off' } },
);
