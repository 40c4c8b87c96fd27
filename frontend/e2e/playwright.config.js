import { defineConfig } from '@playwright/test';
import { browserOptions } from './support/browser';
/** The platform is started once for all, on its own ports and in a folder of its own: see support/platform.ts. */
export default defineConfig({
    testDir: '.',
    testIgnore: 'screenshots/**',
    outputDir: '../test-results/tests',
    globalSetup: './support/global-setup.ts',
    // One network is shared by all tests: each journey brings its own people and events, and leaves the others alone.
    workers: 2,
    fullyParallel: true,
    timeout: 60_000,
    expect: { timeout: 10_000 },
    reporter: [['list'], ['json', { outputFile: '../test-results/report.json' }]],
    use: {
        ...browserOptions,
        actionTimeout: 15_000,
        navigationTimeout: 30_000,
        baseURL: process.env.RESEAU_CLIMAT_E2E_URL ?? 'http://localhost:18480',
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        trace: 'retain-on-failure',
        screenshot: 'only-on-failure',
    },
});
