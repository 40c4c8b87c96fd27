import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { Api } from '../support/api';
import { addresses } from '../support/platform';
import { follow, settled } from '../support/visit';
/** Whoever has to act next reads it first on the home page, until it is done; hours say whose they are. */
const run = Date.now().toString(36);
const HOUR = 3_600_000;
const title = `Et ensuite ${run}`;
test('a webinar goes from one pair of hands to the next, and is read in La Réunion', async ({ browser }) => {
    test.setTimeout(180_000);
    const facilitator = await asAccount(browser, 'facilitatrice');
    const api = await Api.of(facilitator);
    const officer = await asAccount(browser, 'ademe');
    const start = Math.ceil(Date.now() / HOUR) * HOUR + 72 * HOUR;
    const { id } = await api.post('/api/events', {
        kind: 'WEBINAR', visibility: 'PUBLIC', title, summary: 'Un webinaire qui attend son tour.', description: '',
        startsAt: new Date(start).toISOString(), endsAt: new Date(start + HOUR).toISOString(), online: true,
        onlineUrl: 'https://visio.example.org/tour', themeIds: [], segments: [],
    });
    await test.step('a draft waits for who began it, then for ADEME', async () => {
        await waits(facilitator, `/rencontres/${id}/modifier`);
        await api.post(`/api/events/${id}/submission`);
        await gone(facilitator);
        await waits(officer, `/rencontres/${id}`);
        await firstOnAPhone(officer);
    });
    await test.step('validated, it waits to be published, and for nobody once it is', async () => {
        await (await Api.of(officer)).post(`/api/events/${id}/validation`);
        await gone(officer);
        await waits(facilitator, `/rencontres/${id}`);
        await api.post(`/api/events/${id}/publication`);
        await gone(facilitator);
    });
    await test.step('elsewhere its hours are said to be those of Paris', async () => {
        const away = await browser.newContext({ timezoneId: 'Indian/Reunion', baseURL: addresses.app });
        const page = await away.newPage();
        await page.goto(`/rencontres/${id}`);
        await settled(page);
        await expect(page.getByText(/\d\s*h.*\(heure de\sParis\)/).first()).toBeVisible();
        await away.close();
        const home = await browser.newContext({ timezoneId: 'Europe/Paris', baseURL: addresses.app });
        const near = await home.newPage();
        await near.goto(`/rencontres/${id}`);
        await settled(near);
        await expect(near.getByText('heure de')).toHaveCount(0);
        await home.close();
    });
});
const toDo = (page) => page.getByRole('region', { name: 'À faire' });
async function waits(page, path) {
    await page.goto('/');
    await settled(page);
    await expect(toDo(page).locator(`a[href="${path}"]`)).toHaveText(title);
}
async function gone(page) {
    await page.goto('/');
    await settled(page);
    await expect(toDo(page).getByText(title)).toHaveCount(0);
}
/** Before any news. */
async function firstOnAPhone(page) {
    await page.setViewportSize({ width: 360, height: 740 });
    const headings = await page.locator('main h2').allTextContents();
    expect(headings[0]).toBe('À faire');
    await page.setViewportSize({ width: 1280, height: 900 });
    await follow(page, '/');
}
