import { expect, test } from '@playwright/test';
import { asAccount, signIn } from '../support/accounts';
import { bearer } from '../support/bearer';
import { seenByCamera, withCamera } from '../support/camera';
import { concrete, follow, settled } from '../support/visit';
test('a door without network notes arrivals, opens again, and sends them when the network is back', async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, 'facilitatrice');
    await settled(page);
    const door = await concrete('/rencontres/:id/accueil');
    await page.goto(door);
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Tout est enregistré.')).toBeVisible();
    // The worker has the page and its files.
    await expect.poll(() => page.evaluate(async () => (await (await caches.open('accueil-1')).keys()).length)).toBeGreaterThan(5);
    await context.setOffline(true);
    const first = page.getByRole('button', { name: /^Noter l’arrivée/ }).first();
    const name = (await first.getAttribute('aria-label')).split(': ').pop().split(':').pop().trim();
    await first.click();
    await expect(page.getByText('1 arrivée gardée sur cet appareil', { exact: false })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('1 arrivée gardée sur cet appareil', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: `Annuler l’arrivée : ${name}` })).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Tout est enregistré.')).toBeVisible({ timeout: 60_000 });
    // Somebody else sees it, and two doors make one presence.
    const other = await asAccount(browser, 'ademe');
    await follow(other, door.replace('/accueil', '/presences?presence=PRESENT'));
    await expect(other.locator('main')).toContainText(name.split(' ').pop());
    await page.getByRole('button', { name: `Annuler l’arrivée : ${name}` }).click();
    await expect(page.getByRole('button', { name: `Noter l’arrivée : ${name}` })).toBeVisible();
    await context.close();
    await other.context().close();
});
test('a camera reads the code of somebody who comes', async ({ browser }) => {
    test.setTimeout(120_000);
    const guest = await asAccount(browser, 'agent');
    const day = await someDayOf(guest);
    await guest.goto(`${day}/ma-venue`);
    const picture = await seenByCamera(guest, '.my-day__code img');
    await withCamera(picture, async (phone) => {
        const page = await asAccount(phone, 'ademe');
        await page.goto(`${day}/accueil`);
        await page.getByRole('button', { name: 'Lire un code' }).click();
        const said = page.getByRole('dialog').getByRole('status');
        await expect(said).toContainText('Arrivée notée', { timeout: 20_000 });
        const name = (await said.innerText()).split(':').pop().trim();
        await page.getByRole('button', { name: 'Terminer' }).click();
        await expect(page.getByText('Tout est enregistré.')).toBeVisible();
        // The same person once more, by hand: the code had found the right line.
        await page.getByRole('button', { name: `Annuler l’arrivée : ${name}` }).click();
        await expect(page.getByRole('button', { name: `Noter l’arrivée : ${name}` })).toBeVisible();
    });
    await guest.context().close();
});
/** A meeting day to come at which somebody has a place, and a code for its door. */
async function someDayOf(page) {
    const headers = { authorization: await bearer(page) };
    const found = await page.request.get('/api/events?period=UPCOMING&mine=true', { headers });
    const { items } = (await found.json());
    for (const { id } of items) {
        const code = await page.request.get(`/api/events/${id}/registration/qr-code`, { headers });
        if (code.ok())
            return `/rencontres/${id}`;
    }
    throw new Error(`none of ${items.length} days has a place for this account`);
}
