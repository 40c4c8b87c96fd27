import { expect, test, chromium as playwright } from '@playwright/test';
import lighthouse from 'lighthouse';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn } from '../support/accounts';
import { browserOptions } from '../support/browser';
import { addresses } from '../support/platform';
import { routes, type Route } from '../support/routes';
import { concrete, settled, someMember } from '../support/visit';

const debuggingPort = 18489;
// one after the other: they share the port
test.describe.configure({ mode: 'default' });

test('Lighthouse finds every public page fully accessible', async () => {
  await judge(routes.filter((route) => route.for === undefined));
});

test('Lighthouse finds every page of members fully accessible', async () => {
  await judge(routes.filter((route) => route.for?.includes('ademe')), 'ademe');
});

async function judge(pages: Route[], account?: 'ademe') {
  test.setTimeout(300_000);
  const profile = mkdtempSync(join(tmpdir(), 'reseau-climat-lighthouse-'));
  const { launchOptions } = browserOptions;
  const context = await playwright.launchPersistentContext(profile, {
    ...launchOptions,
    args: [...launchOptions.args, `--remote-debugging-port=${debuggingPort}`],
    baseURL: addresses.app,
    locale: 'fr-FR',
  });
  try {
    const page = await context.newPage();
    let member: string | undefined;
    if (account) {
      await signIn(page, account);
      await settled(page);
      member = await someMember(page);
    }
    for (const route of pages) {
      const result = await lighthouse(addresses.app + (await concrete(route.path, member)), {
        port: debuggingPort,
        onlyCategories: ['accessibility'],
        disableStorageReset: true,
        logLevel: 'error',
        locale: 'fr',
      });
      const failed = Object.values(result!.lhr.audits)
        .filter((audit) => audit.score === 0 && audit.scoreDisplayMode === 'binary')
        .map((audit) => audit.id);
      expect.soft(failed, route.name).toEqual([]);
      expect.soft(result!.lhr.categories.accessibility!.score, `${route.name}: accessibility`).toBe(1);
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
