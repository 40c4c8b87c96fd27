import { expect, test, chromium as playwright } from '@playwright/test';
import { snapshot } from 'lighthouse';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page as JudgedPage } from 'puppeteer-core';
import { signIn } from '../support/accounts';
import { browserOptions } from '../support/browser';
import { addresses } from '../support/platform';
import { routes, type Route } from '../support/routes';
import { watch } from '../support/traffic';
import { concrete, settled, someMember } from '../support/visit';

/** The telephone that Lighthouse has in mind when it loads a page itself. */
const telephone = { screen: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

test('Lighthouse finds every public page fully accessible', async () => {
  await judge(routes.filter((route) => route.for === undefined));
});

test('Lighthouse finds every page of members fully accessible', async () => {
  await judge(routes.filter((route) => route.for?.includes('ademe')), 'ademe');
});

/** Each page is opened anew, and judged as it stands once it has settled. */
async function judge(pages: Route[], account?: 'ademe') {
  test.setTimeout(600_000);
  const debuggingPort = 18_488 + test.info().parallelIndex;
  const profile = mkdtempSync(join(tmpdir(), 'reseau-climat-lighthouse-'));
  const { launchOptions } = browserOptions;
  const { screen, ...device } = telephone;
  const context = await playwright.launchPersistentContext(profile, {
    ...launchOptions,
    ...device,
    args: [...launchOptions.args, `--remote-debugging-port=${debuggingPort}`],
    baseURL: addresses.app,
    locale: 'fr-FR',
  });
  const judges = await puppeteer.connect({ browserURL: `http://127.0.0.1:${debuggingPort}`, defaultViewport: null });
  try {
    const page = context.pages()[0]!;
    watch(page);
    let member: string | undefined;
    if (account) {
      await signIn(page, account);
      await settled(page);
      member = await someMember(page);
    }
    // Only now: on a narrow screen the sign-in stands in the menu.
    await page.setViewportSize(screen);
    const judged = (await judges.pages())[0]!;
    for (const route of pages) {
      await page.goto(await concrete(route.path, member));
      await settled(page);
      await isFullyAccessible(judged, route.name);
    }
  } finally {
    await judges.disconnect();
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function isFullyAccessible(page: JudgedPage, name: string) {
  const result = await snapshot(page, {
    flags: {
      onlyCategories: ['accessibility'],
      screenEmulation: { disabled: true },
      disableFullPageScreenshot: true,
      logLevel: 'error',
      locale: 'fr',
    },
  });
  const { audits, categories } = result!.lhr;
  const failed = Object.values(audits)
    .filter((audit) => audit.score === 0 && audit.scoreDisplayMode === 'binary')
    .map((audit) => audit.id);
  expect.soft(failed, name).toEqual([]);
  expect.soft(categories.accessibility!.score, `${name}: accessibility`).toBe(1);
}
