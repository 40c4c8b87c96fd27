import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env.RESEAU_CLIMAT_API ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': api, '/q': api },
  },
  preview: {
    host: '127.0.0.1',
    proxy: { '/api': api, '/q': api },
  },
  build: {
    target: 'es2022',
    // One style sheet: small, cached once, and no page waits for a second one.
    cssCodeSplit: false,
    // Signs of a few bytes travel in the style sheet; the content security policy allows images of that kind only.
    assetsInlineLimit: (file) => (file.endsWith('.svg') ? undefined : false),
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom|@tanstack|i18next|react-i18next|openapi-fetch|use-sync-external-store|oidc-client-ts|jwt-decode)[\\/]/ },
            // Few files a page: what all pages share in one, each feature in one, English apart.
            { name: 'shared', test: /src[\\/](app|components|lib)[\\/](?!pickers[\\/]combo-box\.|i18n[\\/]common\.en)/ },
            {
              name: (id) => /src[\\/]features[\\/]([^\\/]+)/.exec(id)?.[1] ?? null,
              test: /src[\\/]features[\\/](?!.*messages\.en|minutes[\\/]editor[\\/])/,
            },
            // Comes where somebody writes, and nowhere else: after the features, whose words it uses.
            { name: 'rich-text-editor', test: /src[\\/]features[\\/]minutes[\\/]editor[\\/]|node_modules[\\/](lexical|@lexical)[\\/]/ },
            { name: 'combo-box', test: /components[\\/]pickers[\\/]combo-box\.|node_modules[\\/](react-aria|react-aria-components|react-stately|@react-aria|@react-stately|@internationalized|@react-types)[\\/]/ },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 20_000,
    env: { TZ: 'America/New_York' },
  },
});
