import { expect } from '@playwright/test';
import { watch } from './traffic';
/** Demo accounts; each one's password is its name. */
export const accounts = ['ademe', 'facilitatrice', 'elu', 'agent', 'association', 'admin'];
/** What Keycloak remembers those by who have signed in once: the next test of this process comes in without its form. */
const sessions = new Map();
/** Signs in as a person does: through Keycloak's own page, which asks whoever it does not know yet. */
export async function signIn(page, username, password = username) {
    watch(page);
    const known = sessions.get(username);
    if (known)
        await page.context().addCookies(known);
    await page.goto('/');
    await page.getByRole('button', { name: 'Se connecter' }).or(page.getByRole('link', { name: 'Se connecter' })).first().click();
    if (!known)
        await fillSignIn(page, username, password);
    await isSignedIn(page);
    if (!known)
        sessions.set(username, await page.context().cookies());
}
/** Tokens are there once the menu of the account is: until then a page that is left takes the sign-in with it. */
export async function isSignedIn(page) {
    await expect(page.locator('header .header__me')).toBeVisible({ timeout: 30_000 });
}
export async function fillSignIn(page, username, password) {
    await page.locator('input[name="username"]').waitFor();
    const isThrough = () => !new URL(page.url()).pathname.startsWith('/realms/');
    // Keycloak refuses an account that signs in elsewhere in the very same moment, as two tests may do, and then for a while.
    for (let tries = 0; tries < 8 && !isThrough(); tries++) {
        if (tries > 2)
            await page.waitForTimeout(12_000);
        await page.locator('input[name="username"]').fill(username);
        await page.locator('input[name="password"]').fill(password);
        const answered = page.waitForEvent('load');
        await page.locator('[type="submit"]').click();
        await answered;
    }
    await page.waitForURL((url) => !url.pathname.startsWith('/realms/'));
}
/** Somebody's own browser, with its own cookies. */
export async function asAccount(browser, account) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, account);
    return page;
}
