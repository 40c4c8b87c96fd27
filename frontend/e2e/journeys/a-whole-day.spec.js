import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { asAccount, signIn } from '../support/accounts';
import { move } from '../support/event-days';
import { registerGuests } from '../support/guests';
import { mailTo } from '../support/mailbox';
import { pick } from '../support/pick';
import { follow, settled } from '../support/visit';
/** A meeting day from its brief to the list of who was there, by everybody who has a part in it. */
const run = Date.now().toString(36);
const title = `Une journée entière ${run}`;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Six places, two of them for elected officials: four of these five have one. */
const guests = ['Ahmed', 'Brigitte', 'Colin', 'Denise', 'Étienne'].map((firstName, index) => ({
    firstName,
    lastName: `Verger-${run}-${index + 1}`,
    email: `${run}-${index + 1}@example.org`,
}));
test('a meeting day is prepared, run and closed', async ({ browser }) => {
    test.setTimeout(360_000);
    const organiser = await asAccount(browser, 'facilitatrice');
    const day = await test.step('it begins as a draft with three workshops side by side', () => draft(organiser));
    await test.step('its brief says what for', () => brief(organiser, day));
    await test.step('ADEME reads it and validates', () => validate(browser, day));
    await test.step('two places are kept for elected officials, and it is published', () => publish(organiser, day));
    const link = await test.step('guests are invited by a link', () => invite(organiser, day));
    await test.step('four of them have a place, the fifth waits', () => guestsArrive(link));
    const official = await test.step('an elected official has a place all the same, and chooses a workshop', () => officialArrives(browser, day));
    await test.step('three days before, everybody is asked again', async () => {
        await move(organiser, day, new Date(Math.ceil((Date.now() + 3 * DAY + 5_000) / MINUTE) * MINUTE));
        const asked = await mailTo('elu@reseau-climat.example.org', new RegExp(`venez.*${run}|${run}.*venez`, 'i'), 120_000);
        await official.goto(linkIn(asked.text));
        await official.getByRole('button', { name: 'Je viens' }).click();
        await expect(official.getByText(/Venue confirmée|nous vous attendons/).first()).toBeVisible();
        await mailTo(guests[4].email, /place s’est libérée/);
    });
    await move(organiser, day, new Date(Math.floor((Date.now() - 30 * MINUTE) / MINUTE) * MINUTE));
    await test.step('two doors note who comes, one of them without network', () => twoDoors(browser, organiser, day));
    await test.step('the sheets are signed on paper', () => sheets(organiser, day));
    await test.step('the day is closed, and it is known who was there', async () => {
        await follow(organiser, `${day}/presences?presence=PRESENT`);
        for (const guest of guests.slice(0, 3)) {
            await expect(organiser.locator('main')).toContainText(guest.lastName);
        }
        await expect(organiser.locator('main')).not.toContainText(guests[3].lastName);
        await organiser.goto(day);
        await organiser.getByRole('button', { name: /tenue|passée|eu lieu/i }).click();
        const confirm = organiser.getByRole('dialog').getByRole('button').last();
        if (await confirm.isVisible())
            await confirm.click();
        await expect(organiser.getByText('Tenue').or(organiser.getByText('Passée')).first()).toBeVisible();
    });
});
/** @returns the path of the draft */
async function draft(organiser) {
    await organiser.goto('/rencontres/nouvelle');
    await settled(organiser);
    await organiser.getByLabel('Forme de la rencontre').selectOption({ label: 'Journée de rencontre' });
    await organiser.getByLabel('Titre', { exact: true }).fill(title);
    await organiser.getByLabel('Résumé').fill('Du premier objectif à la dernière signature.');
    await organiser.getByLabel('Présentation').fill('Trois ateliers au choix, puis ce que nous en retenons.');
    await organiser.getByLabel('Date', { exact: true }).fill(new Date(Date.now() + 20 * DAY).toISOString().slice(0, 10));
    await organiser.getByLabel('Début', { exact: true }).fill('09:00');
    await organiser.getByLabel('Fin', { exact: true }).fill('16:00');
    await organiser.getByLabel('Nom du lieu').fill('Halle aux grains');
    await pick(organiser, /Commune ou territoire/, 'louhans', /Louhans/);
    await organiser.getByLabel('Nombre de places').fill('6');
    await segment(organiser, 1, { title: 'Accueil et mise en route', start: '09:00', end: '10:00', room: 'Grande salle' });
    await segment(organiser, 2, { title: 'Atelier haies', start: '10:00', end: '12:00', room: 'Salle A', places: '3' });
    await segment(organiser, 3, { title: 'Atelier cantines', start: '10:00', end: '12:00', room: 'Salle B', places: '3', parallel: true });
    await segment(organiser, 4, { title: 'Atelier vélo', start: '10:00', end: '12:00', room: 'Salle C', places: '3', parallel: true });
    await organiser.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await expect(organiser).toHaveURL(/\/rencontres\/[0-9a-f-]{36}$/);
    await expect(organiser.getByText('Atelier cantines').first()).toBeVisible();
    return new URL(organiser.url()).pathname;
}
async function segment(organiser, number, part) {
    await organiser.getByRole('button', { name: 'Ajouter un temps' }).click();
    const card = organiser.locator('.segment-editor').nth(number - 1);
    await card.getByLabel('Intitulé').fill(part.title);
    if (part.parallel)
        await card.getByLabel('En même temps que le précédent').check();
    await card.getByLabel('De', { exact: true }).fill(part.start);
    await card.getByLabel('À', { exact: true }).fill(part.end);
    await card.getByLabel('Salle ou point de rendez-vous').fill(part.room);
    if (part.places)
        await card.getByLabel('Places de ce temps').fill(part.places);
}
async function brief(organiser, day) {
    await follow(organiser, `${day}/preparation`);
    await organiser.getByRole('textbox', { name: 'Objectif 1' }).fill('Chacun repart avec un premier pas daté.');
    await organiser.getByLabel('À qui s’adresse-t-elle').fill('Élues, élus et agents qui commencent.');
    await organiser.getByLabel('Avec quoi repart-on').fill('Un contact et une date.');
    await organiser.getByRole('button', { name: 'Enregistrer l’intention' }).click();
    await expect(organiser.getByText('L’intention est enregistrée.')).toBeVisible();
    await organiser.getByRole('button', { name: 'Ajouter la liste du réseau' }).click();
    await expect(organiser.getByText('La liste du réseau est ajoutée, avec ses échéances.')).toBeVisible();
    await organiser.goto(day);
    await organiser.getByRole('button', { name: 'Proposer à la validation' }).click();
    await expect(organiser.getByText('La rencontre est proposée à la validation.')).toBeVisible();
}
async function validate(browser, day) {
    const officer = await asAccount(browser, 'ademe');
    await follow(officer, `${day}/preparation`);
    await expect(officer.getByText('Chacun repart avec un premier pas daté.').first()).toBeVisible();
    await officer.goto(day);
    await officer.getByRole('button', { name: 'Valider' }).click();
    await expect(officer.getByText('La rencontre est validée.')).toBeVisible();
    await officer.context().close();
}
async function publish(organiser, day) {
    await follow(organiser, `${day}/inscriptions/reglages`);
    const officials = organiser.getByRole('group', { name: 'Élus' });
    await officials.getByLabel('Places réservées').selectOption({ label: 'Un nombre de places' });
    await officials.getByLabel('Nombre de places').fill('2');
    await organiser.getByRole('button', { name: 'Enregistrer' }).first().click();
    await expect(organiser.getByText('Les réglages sont enregistrés.')).toBeVisible();
    await organiser.goto(day);
    await organiser.getByRole('button', { name: 'Publier' }).click();
    await organiser.getByRole('dialog').getByRole('button', { name: 'Publier' }).click();
    await expect(organiser.getByText('La rencontre est publiée', { exact: false })).toBeVisible();
}
/** @returns the secret of the link */
async function invite(organiser, day) {
    await follow(organiser, `${day}/inscriptions/reglages`);
    await organiser.getByLabel('Pour qui').fill('Voisins du verger');
    await organiser.getByRole('button', { name: 'Créer le lien' }).click();
    return (await organiser.getByLabel('Adresse à envoyer').inputValue()).split('/').pop();
}
async function guestsArrive(secret) {
    const states = await registerGuests(secret, guests.map((guest) => ({ ...guest, organisation: 'Le Verger', profile: 'AGENT' })));
    expect(states).toEqual(guests.map((_, index) => (index < 4 ? 'REGISTERED' : 'WAITING')));
}
async function officialArrives(browser, day) {
    const official = await asAccount(browser, 'elu');
    await follow(official, `${day}/inscription`);
    await official.getByRole('radio', { name: /Atelier vélo/ }).check();
    await official.getByRole('button', { name: 'S’inscrire' }).click();
    await expect(official.getByText('Votre place est réservée', { exact: false }).first()).toBeVisible();
    return official;
}
async function twoDoors(browser, organiser, day) {
    const [north, south] = [await door(browser, 'facilitatrice', day), await door(browser, 'ademe', day)];
    await north.context.setOffline(true);
    await arrive(north.page, guests[0].lastName);
    await arrive(north.page, guests[1].lastName);
    await expect(north.page.getByText('2 arrivées gardées sur cet appareil', { exact: false })).toBeVisible();
    await arrive(south.page, guests[1].lastName);
    await arrive(south.page, guests[2].lastName);
    await expect(south.page.getByText('Tout est enregistré.')).toBeVisible();
    await north.context.setOffline(false);
    await expect(north.page.getByText('Tout est enregistré.')).toBeVisible({ timeout: 60_000 });
    // the person whom both doors noted counts once, on both screens
    for (const { page } of [north, south]) {
        await expect(page.getByLabel('Compteur')).toContainText('3');
    }
    await north.context.close();
    await south.context.close();
    await organiser.bringToFront();
}
async function door(browser, account, day) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, account);
    await page.goto(`${day}/accueil`);
    await expect(page.getByText('Tout est enregistré.')).toBeVisible({ timeout: 30_000 });
    return { context, page };
}
async function arrive(page, lastName) {
    await page.getByLabel('Chercher un nom, une structure').fill(lastName);
    await page.getByRole('button', { name: new RegExp(`^Noter l’arrivée.*${lastName}`) }).click();
    await expect(page.getByRole('button', { name: new RegExp(`^Annuler l’arrivée.*${lastName}`) })).toBeVisible();
}
async function sheets(organiser, day) {
    await follow(organiser, `${day}/presences`);
    const download = organiser.waitForEvent('download');
    await organiser.getByRole('button', { name: /Feuilles d’émargement/ }).click();
    const file = await readFile(await (await download).path());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.length).toBeGreaterThan(10_000);
}
function linkIn(text) {
    const found = /\/inscription\/[A-Za-z0-9_-]{20,}[^\s)]*/.exec(text)?.[0];
    expect(found, 'a link in the letter').toBeDefined();
    return found;
}
