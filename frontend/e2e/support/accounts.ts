import { expect, type Browser, type Page } from '@playwright/test';
import { watch } from './traffic';

/** Demo accounts; each one's password is its name. */
export const accounts = ['ademe', 'facilitatrice', 'elu', 'agent', 'association', 'admin'] as const;
export type Account = (typeof accounts)[number];

/** Signs in through Keycloak's own page, as a person does. */
export async function signIn(page: Page, username: string, password: string = username): Promise<void> {
  watch(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Se connecter' }).or(page.getByRole('link', { name: 'Se connecter' })).first().click();
  await fillSignIn(page, username, password);
  await isSignedIn(page);
}

/** Tokens are there once the menu of the account is: until then a page that is left takes the sign-in with it. */
export async function isSignedIn(page: Page): Promise<void> {
  await expect(page.locator('header .header__me')).toBeVisible({ timeout: 30_000 });
}

export async function fillSignIn(page: Page, username: string, password: string): Promise<void> {
  await page.locator('input[name="username"]').waitFor();
  const isThrough = () => !new URL(page.url()).pathname.startsWith('/realms/');
  // Keycloak refuses an account that signs in elsewhere in the very same moment, as two tests may do, and then for a while.
  for (let tries = 0; tries < 8 && !isThrough(); tries++) {
    if (tries > 2) await page.waitForTimeout(12_000);
    await page.locator('input[name="username"]').fill(username);
    await page.locator('input[name="password"]').fill(password);
    const answered = page.waitForEvent('load');
    await page.locator('[type="submit"]').click();
    await answered;
  }
  await page.waitForURL((url) => !url.pathname.startsWith('/realms/'));
}

/** Somebody's own browser, with its own cookies. */
export async function asAccount(browser: Browser, account: Account): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}
