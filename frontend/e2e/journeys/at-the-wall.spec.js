import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { addresses } from '../support/platform';
import { worldCafe } from '../support/world-cafe';
const run = Date.now().toString(36);
test('two facilitators sort what a table wrote, by mouse and by keyboard, and take back what they did', async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await asAccount(browser, 'facilitatrice');
    const other = await asAccount(browser, 'ademe');
    const cafe = await worldCafe(page, other, `Mur des mobilités ${run}`, 2);
    const capture = `/api/events/${cafe.event}/segments/${cafe.segment}/capture`;
    const { spots } = await cafe.api.post(`${capture}/open`);
    const write = table(spots[0].code);
    await write('Un car le samedi', 'Des vélos à prêter', 'Un car le dimanche', 'Marcher ensemble', 'Qui paie ?');
    const wall = `${cafe.path}/animation/${cafe.segment}/mur`;
    await page.goto(wall);
    await other.goto(wall);
    const toSort = page.locator('[data-lane=""]');
    await expect(toSort.getByRole('option')).toHaveCount(5);
    await expect(other.locator('[data-lane=""]').getByRole('option')).toHaveCount(5);
    // The second one hears of what comes: both lines are open.
    for (const one of [page, other])
        await expect(one.locator('.wall[data-live]')).toBeVisible({ timeout: 30_000 });
    await test.step('by keyboard: two notes are chosen, get a group, and its title takes the focus', async () => {
        await note(page, 'Un car le samedi').focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Space');
        await page.keyboard.press('g');
        await expect(page.getByLabel('Titre du groupe')).toBeFocused();
        await page.keyboard.type('Cars');
        await page.keyboard.press('Enter');
        await expect(lane(page, 'Cars').getByRole('option')).toHaveCount(2);
        await expect(lane(other, 'Cars').getByRole('option')).toHaveCount(2);
    });
    await test.step('by its number: the focus stays where one goes on sorting', async () => {
        await note(page, 'Marcher ensemble').focus();
        await page.keyboard.press('Digit1');
        await expect(lane(page, 'Cars').getByRole('option')).toHaveCount(3);
        await expect(note(page, 'Qui paie ?')).toBeFocused();
        await page.keyboard.press('Control+z');
        await expect(lane(page, 'Cars').getByRole('option')).toHaveCount(2);
        await expect(toSort.getByRole('option')).toHaveCount(3);
    });
    await test.step('by mouse: into a group, and onto another note to be one', async () => {
        await drag(page, note(page, 'Des vélos à prêter'), lane(page, 'Cars').locator('.wall-lane__head'));
        await expect(lane(page, 'Cars').getByRole('option')).toHaveCount(3);
        await drag(page, note(page, 'Un car le dimanche'), note(page, 'Un car le samedi'));
        await expect(note(page, 'Un car le samedi')).toContainText('réunit 2 notes');
        await expect(lane(page, 'Cars').getByRole('option')).toHaveCount(2);
        await expect(note(other, 'Un car le samedi')).toContainText('Un car le dimanche');
    });
    await test.step('one takes it back by the message that told it, the other one sees that too', async () => {
        await page.locator('.toast', { hasText: 'réunie à une autre' }).getByRole('button', { name: 'Annuler' }).click();
        await expect(lane(page, 'Cars').getByRole('option')).toHaveCount(3);
        await expect(lane(other, 'Cars').getByRole('option')).toHaveCount(3);
    });
    await test.step('by keyboard: merged, split, hidden', async () => {
        await note(page, 'Un car le samedi').focus();
        await page.keyboard.press('Space');
        await note(page, 'Un car le dimanche').focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('m');
        await expect(note(page, 'Un car le samedi')).toContainText('réunit 2 notes');
        await expect(note(page, 'Un car le samedi')).toBeFocused();
        await page.keyboard.press('s');
        await expect(lane(page, 'Cars').getByRole('option')).toHaveCount(3);
        await note(page, 'Qui paie ?').focus();
        await page.keyboard.press('h');
        await expect(note(other, 'Qui paie ?')).toHaveCount(0);
    });
    await test.step('a new note comes without taking the focus; the second facilitator files it from the menu', async () => {
        await note(page, 'Marcher ensemble').focus();
        await write('Du covoiturage');
        await expect(note(page, 'Du covoiturage')).toBeVisible();
        await expect(note(page, 'Marcher ensemble')).toBeFocused();
        await note(other, 'Du covoiturage').click();
        await other.getByRole('button', { name: 'Ranger dans…' }).click();
        await other.getByRole('dialog').getByRole('button', { name: /^Cars/ }).click();
        await expect(lane(page, 'Cars').getByRole('option')).toHaveCount(4);
    });
    await test.step('a group that is deleted gives its notes back, and comes back with them', async () => {
        await page.getByRole('button', { name: 'Modifier le groupe Cars' }).click();
        await page.getByRole('button', { name: 'Supprimer le groupe' }).click();
        await expect(toSort.getByRole('option')).toHaveCount(5);
        await expect(other.getByRole('heading', { name: 'Cars' })).toHaveCount(0);
        await page.keyboard.press('Control+z');
        await expect(lane(other, 'Cars').getByRole('option')).toHaveCount(4);
    });
    await test.step('without network it shows what it knew, and says so', async () => {
        await page.context().setOffline(true);
        await expect(page.getByText('Pas de réseau depuis', { exact: false })).toBeVisible();
        await expect(lane(page, 'Cars').getByRole('option')).toHaveCount(4);
        await expect(page.getByRole('button', { name: 'Ranger dans…' })).toHaveCount(0);
        await page.context().setOffline(false);
        await expect(page.getByRole('button', { name: 'Ranger dans…' })).toBeVisible();
    });
    await page.context().close();
    await other.context().close();
});
/** A phone at this table. */
function table(code) {
    const device = randomUUID();
    return async (...texts) => {
        const cards = texts.map((text, index) => {
            const at = new Date(Date.now() - 5_000 + index * 100).toISOString();
            return { id: randomUUID(), revision: 1, kind: 'IDEA', photo: false, text, writtenAt: at, changedAt: at, withdrawn: false };
        });
        const answer = await fetch(`${addresses.app}/api/tables/${code}/cards`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ device, sentAt: new Date().toISOString(), cards }),
        });
        expect(answer.status, await answer.text()).toBe(200);
    };
}
const note = (page, text) => page.getByRole('option', { name: text }).first();
const lane = (page, title) => page.locator('.wall-lane').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
async function drag(page, from, to) {
    const start = (await from.boundingBox());
    const end = (await to.boundingBox());
    await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await page.mouse.down();
    await page.mouse.move(start.x + start.width / 2 + 20, start.y + start.height / 2, { steps: 3 });
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
    await page.mouse.up();
}
