import { expect, test, type Page } from '@playwright/test';
import { accounts, signIn } from '../support/accounts';
import { faults } from '../support/axe';
import { routes } from '../support/routes';
import { watch } from '../support/traffic';
import { concrete, follow, settled, someMember } from '../support/visit';

/** Words that betray a sentence that was never translated. */
const english = /\b(the|and|with|your|loading|search|submit|cancelled|sign in|not found|undefined|null|NaN)\b/;

/** Pages that were judged, by what they hold: one that is the same for the next role, as a refusal is, is not judged again. */
const judged = new Set<string>();

for (const role of ['visitor', ...accounts] as const) {
  test(`${role}: every page is accessible by day and in the dark, fits a narrow screen and speaks French`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (role === 'visitor') {
      watch(page);
      await page.goto('/');
    } else {
      await signIn(page, role);
    }
    await settled(page);
    const member = role === 'visitor' ? undefined : await someMember(page);

    for (const route of routes) {
      await test.step(route.name, async () => {
        await follow(page, await concrete(route.path, member));
        const content = await contentOf(page);
        if (judged.has(content)) return;
        judged.add(content);
        await isAccessible(page, `${route.name}, light`);
        await speaksFrench(page, route.name);
        await fits(page, route.name);
        await page.emulateMedia({ colorScheme: 'dark' });
        await isAccessible(page, `${route.name}, dark`, ['color-contrast']);
        await page.emulateMedia({ colorScheme: 'light' });
      });
    }
  });
}

/** A page is still on its way where something is found once: what is found twice is there. */
async function isAccessible(page: Page, name: string, rules?: string[]) {
  let found = await faults(page, rules);
  if (found.length > 0) {
    await page.waitForTimeout(1_000);
    await settled(page);
    found = await faults(page, rules);
  }
  expect.soft(found, name).toEqual([]);
}

/** The title, the way about and the page itself, without the names that the app makes up anew for each of its parts. */
function contentOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('header a, header button')].map((part) => part.textContent);
    const main = document.querySelector('main')!.outerHTML.replace(/[«:_]r[\da-z]+[»:_]/g, '');
    return [document.title, ...links, main].join('\n');
  });
}

async function speaksFrench(page: Page, name: string) {
  await expect.soft(page.locator('html'), name).toHaveAttribute('lang', 'fr');
  const text = await page.locator('body').evaluate((body) => {
    const copy = body.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[lang="en"], script').forEach((part) => part.remove());
    return copy.textContent ?? '';
  });
  expect.soft(text.match(english)?.[0], `${name}: an English word`).toBeUndefined();
}

async function fits(page: Page, name: string) {
  const wide = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(overflow, `${name}: pixels beyond a screen of 320`).toBeLessThanOrEqual(0);
  await page.setViewportSize(wide);
}
