import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { addresses } from '../support/platform';
import { demoDay, settled } from '../support/visit';
/** A part is run by its script: adapted, begun with a key, followed by the screen of the hall in another browser. */
test('a script is adapted and run, and the hall follows', async ({ browser }) => {
    test.setTimeout(180_000);
    const part = await somePart();
    const organiser = await asAccount(browser, 'facilitatrice');
    const cockpit = `/rencontres/${part.event}/animation/${part.segment}`;
    const title = `Mise en route ${Date.now().toString(36)}`;
    await test.step('the script is adapted to the day', async () => {
        await organiser.goto(cockpit);
        await settled(organiser);
        await organiser.getByRole('button', { name: 'Adapter le déroulé' }).click();
        await organiser.getByLabel('1. Étape').fill(title);
        await organiser.getByLabel('Minutes').first().fill('7');
        await organiser.getByRole('button', { name: 'Enregistrer le déroulé' }).click();
        await expect(organiser.getByRole('heading', { name: new RegExp(title) })).toBeVisible();
        await expect(organiser.getByText('Adapté pour ce temps')).toBeVisible();
    });
    const hall = await asAccount(browser, 'ademe');
    await test.step('the hall waits, then reads the first step', async () => {
        await hall.goto(`${cockpit}/tableau`);
        await expect(hall.getByRole('heading', { name: 'Bienvenue' })).toBeVisible();
        await expect(hall.locator('[data-live]')).toBeVisible();
        await organiser.locator('h1').click();
        await organiser.keyboard.press('ArrowRight');
        await expect(hall.getByRole('heading', { name: title })).toBeVisible();
        await expect(hall.getByRole('timer')).toContainText(/^[67]:\d\d$/);
    });
    await test.step('a minute more, a pause, the next step and back: the hall sees each of them', async () => {
        await organiser.keyboard.press('+');
        await expect(hall.getByRole('timer')).toContainText(/^[78]:\d\d$/);
        await organiser.keyboard.press('p');
        await expect(hall.getByText('En pause')).toBeVisible();
        await organiser.keyboard.press('p');
        await organiser.keyboard.press('ArrowRight');
        await expect(hall.getByText('Étape 2 sur')).toBeVisible();
        await organiser.keyboard.press('ArrowLeft');
        await expect(hall.getByRole('heading', { name: title })).toBeVisible();
    });
    await test.step('it ends, and the script goes back to the default', async () => {
        await organiser.getByRole('button', { name: 'Terminer', exact: true }).click();
        await organiser.getByRole('dialog').getByRole('button', { name: 'Terminer le déroulé' }).click();
        await expect(hall.getByRole('heading', { name: 'C’est terminé, merci' })).toBeVisible();
        await organiser.getByRole('button', { name: 'Déroulés du réseau' }).click();
        await organiser.getByRole('dialog').getByRole('button', { name: /Le déroulé par défaut/ }).click();
        await expect(organiser.getByText('Adapté pour ce temps')).toBeHidden();
    });
});
/** The speed dating of a day of the demo that is still to come. */
async function somePart() {
    const events = await read(demoDay);
    const event = await read(`/api/events/${events.items[0].id}`);
    const segment = event.segments.find(({ kind }) => kind === 'SPEED_DATING');
    expect(segment, 'the event has a speed dating').toBeDefined();
    return { event: events.items[0].id, segment: segment.id };
}
async function read(path) {
    return (await (await fetch(addresses.app + path)).json());
}
