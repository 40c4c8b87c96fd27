import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { linkIn } from '../support/guests';
import { mailTo } from '../support/mailbox';
import { addresses } from '../support/platform';
import { demoDay } from '../support/visit';
/** Every run brings other people, so that it can be repeated on the same platform. */
const run = Date.now().toString(36);
test('a citizen comes to a public day without an account, and gives the place back by the link of a letter', async ({ page }) => {
    const citizen = `josette.${run}@example.org`;
    await page.goto(`/rencontres/${await first('/api/events?period=UPCOMING&kind=PUBLIC_DAY')}`);
    await page.getByRole('link', { name: 'Participer sans compte' }).click();
    await page.getByLabel('Prénom').fill('Josette');
    await page.getByLabel('Nom', { exact: true }).fill('Nolay');
    await page.getByLabel('Adresse électronique').fill(citizen);
    await page.getByRole('button', { name: 'Demander mon inscription' }).click();
    await expect(page.getByRole('alert')).toContainText('accord');
    await page.getByLabel('J’accepte').check();
    await page.getByRole('button', { name: 'Demander mon inscription' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez vos messages');
    await page.goto(linkIn((await mailTo(citizen, /^Confirmez votre inscription/)).text, '/inscription/confirmer/'));
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('vous avez une place');
    await page.goto(linkIn((await mailTo(citizen, /^Votre inscription est confirmée/)).text, '/inscription/'));
    await expect(page.getByText('Inscription de Josette Nolay')).toBeVisible();
    await page.getByRole('button', { name: 'Je libère ma place' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous ne participez pas');
});
test('an organiser invites by a link, and a guest who confirms is on the list', async ({ browser }) => {
    const guest = `maud.${run}@example.org`;
    const event = await first(demoDay);
    const organiser = await asAccount(browser, 'facilitatrice');
    await organiser.goto(`/rencontres/${event}/inscriptions/reglages`);
    await organiser.getByLabel('Pour qui').fill(`Bureau Sillage ${run}`);
    await organiser.getByRole('button', { name: 'Créer le lien' }).click();
    const address = await organiser.getByLabel('Adresse à envoyer').inputValue();
    const page = await (await browser.newContext()).newPage();
    await page.goto(new URL(address).pathname);
    await page.getByLabel('Prénom').fill('Maud');
    await page.getByLabel('Nom', { exact: true }).fill(`Sillage-${run}`);
    await page.getByLabel('Adresse électronique').fill(guest);
    await page.getByLabel('Autre', { exact: true }).check();
    await page.getByLabel('Je découvre').check();
    await page.getByLabel('Repas').fill('Végétarien');
    await page.getByLabel('J’accepte').check();
    await page.getByRole('button', { name: 'Demander mon inscription' }).click();
    await expect(page.getByText('Confirmez par le lien reçu par mail', { exact: false })).toBeVisible();
    await page.goto(linkIn((await mailTo(guest, /^Confirmez votre inscription/)).text, '/inscription/confirmer/'));
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('vous avez une place');
    await organiser.goto(`/rencontres/${event}/inscriptions?q=sillage-${run}`);
    await expect(organiser.getByRole('row', { name: new RegExp(`Sillage-${run}`) })).toBeVisible();
    await organiser.goto(`/rencontres/${event}/inscriptions/besoins`);
    await expect(organiser.getByRole('row', { name: new RegExp(`Sillage-${run}`) })).toContainText('Végétarien');
});
async function first(path) {
    const page = (await (await fetch(addresses.app + path)).json());
    return page.items[0].id;
}
