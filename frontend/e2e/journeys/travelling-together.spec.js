import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { addresses } from '../support/platform';
import { mailTo } from '../support/mailbox';
import { demoDay, settled } from '../support/visit';
/** Two people who come from the same town find each other; one of them follows it all in her own calendar. */
test('from a registration to a shared car and a private calendar', async ({ browser }) => {
    test.setTimeout(120_000);
    const day = await upcomingDay();
    const driver = await comesTo(browser, 'association', day);
    await offersOrNeeds(driver, /proposez une place/);
    const passenger = await comesTo(browser, 'agent', day);
    await offersOrNeeds(passenger, /cherchez une place/);
    await test.step('who runs the day sees one proposal for all, and sends it', async () => {
        const organiser = await asAccount(browser, 'facilitatrice');
        await organiser.goto(`/rencontres/${day.id}/trajets`);
        const plan = organiser.locator('section[aria-labelledby="plan-covoiturage"]');
        await expect(plan.getByText(/emmènerait/).first()).toBeVisible();
        await plan.getByRole('button', { name: 'Envoyer cette proposition' }).click();
        await organiser.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click();
        await expect(organiser.getByText(/messages? (est parti|sont partis)/)).toBeVisible();
        await mailTo('agent@reseau-climat.example.org', /Le trajet le plus utile à tous/);
        await organiser.context().close();
    });
    await test.step('she asks, he agrees, and only then does she learn his address', async () => {
        await expect(passenger.getByText('association@reseau-climat.example.org')).toHaveCount(0);
        await expect(passenger.getByText('Le trajet le plus utile à tous')).toBeVisible();
        await passenger.getByRole('button', { name: 'Demander à Paul' }).click();
        await expect(passenger.getByText('Demande envoyée')).toBeVisible();
        await mailTo('association@reseau-climat.example.org', /Covoiturer pour/);
        await driver.reload();
        await driver.getByRole('button', { name: 'Accepter et échanger nos adresses' }).click();
        await expect(driver.getByRole('link', { name: 'agent@reseau-climat.example.org' })).toBeVisible();
        await passenger.reload();
        await expect(passenger.getByRole('link', { name: 'association@reseau-climat.example.org' })).toBeVisible();
    });
    await test.step('her calendar holds the event until she deletes its address', async () => {
        await passenger.goto('/profil');
        await settled(passenger);
        await passenger.getByRole('button', { name: 'Créer mon adresse personnelle' }).click();
        const address = (await passenger.locator('code').first().textContent()) ?? '';
        const calendar = await fetch(new URL(new URL(address).pathname, addresses.app));
        expect(await calendar.text()).toContain(`UID:${day.id}`);
        await passenger.getByRole('button', { name: 'Supprimer l’adresse' }).click();
        await passenger.getByRole('dialog').getByRole('button', { name: 'Supprimer l’adresse' }).click();
        await expect(passenger.getByText('L’adresse ne fonctionne plus.')).toBeVisible();
        expect((await fetch(new URL(new URL(address).pathname, addresses.app))).status).toBe(404);
    });
});
async function upcomingDay() {
    const answer = await fetch(addresses.app + demoDay);
    return (await answer.json()).items[0];
}
async function comesTo(browser, account, day) {
    const page = await asAccount(browser, account);
    await page.goto(`/rencontres/${day.id}`);
    await settled(page);
    await page.getByRole('link', { name: 'S’inscrire' }).click();
    await page.getByRole('radio', { name: 'Je découvre' }).check();
    await page.getByRole('button', { name: 'S’inscrire' }).click();
    await expect(page.getByText('Votre place est réservée').first()).toBeVisible();
    await page.getByRole('link', { name: /Trajets/ }).click();
    await settled(page);
    return page;
}
async function offersOrNeeds(page, what) {
    await page.getByRole('button', { name: 'Proposer ou chercher une place' }).click();
    await page.getByRole('radio', { name: what }).check();
    const section = page.locator('section[aria-labelledby="covoiturage"]');
    await section.getByLabel('Commune de départ').click();
    await section.getByRole('combobox', { name: 'Commune de départ' }).fill('beaune');
    await page.getByRole('option', { name: /^Beaune/ }).first().click();
    await section.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('C’est noté. Voici qui pourrait faire route avec vous.')).toBeVisible();
}
