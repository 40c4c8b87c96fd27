import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { mailTo } from '../support/mailbox';
import { pick } from '../support/pick';
import { follow, settled } from '../support/visit';
/** A day is designed around what members asked for, and ADEME has the last word on it. */
const word = `Ressourcerie${Date.now().toString(36)}`;
const topic = `${word} : ouvrir sans s’épuiser`;
const title = `Tenir dans la durée ${word}`;
const DAY = 24 * 60 * 60_000;
const day = (ahead) => new Date(Date.now() + ahead * DAY).toISOString().slice(0, 10);
/** « 12 mars 2027 » */
const inWords = (date) => new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(date)).replace(/^1 /, '1er ');
test('from a topic of a member to a day that ADEME validates and copies', async ({ browser }) => {
    test.setTimeout(300_000);
    await test.step('a member proposes a topic, an elected official backs it', () => ask(browser));
    const facilitator = await asAccount(browser, 'facilitatrice');
    const event = await test.step('the facilitator drafts a day', () => draft(facilitator));
    await test.step('she picks the topic, and whoever backs it is told', () => pickTopic(facilitator, event));
    await test.step('she says what for, who does what until when, and asks ADEME', () => prepare(facilitator, event));
    const officer = await asAccount(browser, 'ademe');
    await test.step('ADEME reads what is prepared, answers, and asks for a change', async () => {
        await follow(officer, `${event}/preparation`);
        await expect(officer.getByText('Comparer trois manières d’ouvrir')).toBeVisible();
        await officer.getByRole('heading', { name: 'Sujets retenus' }).scrollIntoViewIfNeeded();
        await expect(officer.getByRole('link', { name: topic })).toBeVisible();
        await expect(officer.locator('.checklist__item').filter({ hasText: 'Réserver la halle' })).toContainText('Nadia Bresse');
        await expect(officer.getByText('La visite d’abord, ou les échanges ?')).toBeVisible();
        await say(officer, 'Les échanges d’abord : on visite mieux avec une question.');
        await follow(officer, event);
        await officer.getByRole('button', { name: 'Demander une reprise' }).click();
        await officer.getByLabel('Commentaire').fill('Échanger avant de visiter.');
        await officer.getByRole('dialog').getByRole('button', { name: 'Demander une reprise' }).click();
        await expect(officer.getByText('La rencontre est renvoyée avec votre commentaire.')).toBeVisible();
        await expect(officer.getByRole('button', { name: 'Valider' })).toHaveCount(0);
    });
    await test.step('the facilitator moves the part, times follow, and she asks again', async () => {
        await facilitator.goto(event);
        await expect(facilitator.getByText('Échanger avant de visiter.')).toBeVisible();
        await follow(facilitator, `${event}/preparation`);
        await expect(facilitator.getByText('on visite mieux avec une question', { exact: false })).toBeVisible();
        await follow(facilitator, `${event}/modifier`);
        await facilitator.getByRole('button', { name: /^Déplacer « Échanges/ }).press('ArrowUp');
        await expect(facilitator.getByRole('status').filter({ hasText: 'position 1, de 09:00 à 10:00' })).toHaveCount(1);
        await facilitator.getByRole('button', { name: 'Enregistrer', exact: true }).click();
        await expect(facilitator.getByText('La rencontre est enregistrée.')).toBeVisible();
        await submit(facilitator);
    });
    await test.step('ADEME sees what changed, and validates', async () => {
        await officer.goto(`${event}/historique`);
        await settled(officer);
        await expect(officer.locator('.version')).toHaveCount(2);
        await expect(officer.getByText('Ordre des temps')).toBeVisible();
        await follow(officer, event);
        await expect(officer.locator('.programme__part').first()).toContainText('Échanges');
        await officer.getByRole('button', { name: 'Valider' }).click();
        await expect(officer.getByText('La rencontre est validée.')).toBeVisible();
    });
    await test.step('the first plan is taken up again, and nothing is lost', async () => {
        await follow(officer, `${event}/historique`);
        await officer.getByRole('link', { name: 'Reprendre cette version : 1' }).click();
        await expect(officer.getByText(/Version 1 reprise/)).toBeVisible();
        await expect(officer.locator('.segment-editor').first()).toContainText('Visite');
        await officer.getByRole('button', { name: 'Enregistrer', exact: true }).click();
        await expect(officer.getByText('La rencontre est enregistrée.')).toBeVisible();
        await expect(officer.locator('.programme__part').first()).toContainText('Visite');
        await follow(officer, `${event}/historique`);
        await expect(officer.locator('.version')).toHaveCount(3);
    });
    await test.step('the day is copied to another date, with all that belongs to its design', () => copy(officer, event));
});
async function ask(browser) {
    const association = await asAccount(browser, 'association');
    await follow(association, '/sujets/nouveau');
    await association.getByLabel('Sujet', { exact: true }).fill(topic);
    await association.getByLabel('Pourquoi y travailler ensemble ?').fill('Trois équipes se fatiguent au même endroit.');
    await association.getByRole('button', { name: 'Proposer ce sujet' }).click();
    await expect(association.getByRole('heading', { level: 1, name: new RegExp(word) })).toBeVisible();
    await expect(association.getByText('1 soutien', { exact: true })).toBeVisible();
    await association.context().close();
    const official = await asAccount(browser, 'elu');
    await follow(official, `/sujets?q=${word}`);
    await official.getByRole('button', { name: new RegExp(`^Soutenir.*${word}`) }).click();
    await expect(official.getByText('2 soutiens')).toBeVisible();
    await official.context().close();
}
/** @returns the path of the draft */
async function draft(facilitator) {
    await facilitator.goto('/rencontres/nouvelle');
    await settled(facilitator);
    await facilitator.getByLabel('Titre', { exact: true }).fill(title);
    await facilitator.getByLabel('Résumé').fill('Ce qui fait durer un lieu de réemploi.');
    await facilitator.getByLabel('Date', { exact: true }).fill(day(40));
    await facilitator.getByLabel('Début', { exact: true }).fill('09:00');
    await facilitator.getByLabel('Fin', { exact: true }).fill('12:30');
    await facilitator.getByLabel('Nom du lieu').fill('Halle aux grains');
    await pick(facilitator, /Commune ou territoire/, 'louhans', /Louhans/);
    await part(facilitator, 0, 'Visite des ateliers', '09:00', '10:30');
    await part(facilitator, 1, 'Échanges entre équipes', '10:45', '11:45');
    await facilitator.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await expect(facilitator).toHaveURL(/\/rencontres\/[0-9a-f-]{36}$/);
    return new URL(facilitator.url()).pathname;
}
async function part(facilitator, index, name, start, end) {
    await facilitator.getByRole('button', { name: 'Ajouter un temps' }).click();
    const card = facilitator.locator('.segment-editor').nth(index);
    await card.getByLabel('Intitulé').fill(name);
    await card.getByLabel('De', { exact: true }).fill(start);
    await card.getByLabel('À', { exact: true }).fill(end);
}
async function pickTopic(facilitator, event) {
    await follow(facilitator, `${event}/preparation`);
    await facilitator.getByRole('heading', { name: 'Sujets retenus' }).scrollIntoViewIfNeeded();
    await facilitator.getByRole('button', { name: 'Retenir un sujet proposé' }).click();
    await pick(facilitator, /Retenir un sujet proposé/, word, new RegExp(word));
    await expect(facilitator.getByRole('link', { name: topic })).toBeVisible();
    for (const backer of ['association', 'elu']) {
        const told = await mailTo(`${backer}@reseau-climat.example.org`, new RegExp(`retenu.*${word}`));
        expect(told.text, 'nothing of a day that is not announced').not.toContain(title);
    }
}
async function prepare(facilitator, event) {
    await facilitator.getByRole('textbox', { name: 'Objectif 1' }).fill('Comparer trois manières d’ouvrir');
    await facilitator.getByLabel('À qui s’adresse-t-elle').fill('Équipes de ressourceries');
    await facilitator.getByRole('button', { name: 'Enregistrer l’intention' }).click();
    await expect(facilitator.getByText('L’intention est enregistrée.')).toBeVisible();
    await facilitator.getByRole('button', { name: 'Ajouter une tâche' }).click();
    await facilitator.getByLabel('Tâche', { exact: true }).fill('Réserver la halle');
    await pick(facilitator, /Qui s’en charge/, 'Bresse', /Nadia Bresse/);
    await facilitator.getByLabel(/Pour le/).fill(day(10));
    await facilitator.locator('form').filter({ hasText: 'Qui s’en charge' }).getByRole('button', { name: 'Enregistrer' }).click();
    await expect(facilitator.locator('.checklist__item').filter({ hasText: 'Réserver la halle' })).toContainText(/Nadia Bresse.*pour le/);
    await say(facilitator, 'La visite d’abord, ou les échanges ?');
    await follow(facilitator, event);
    await submit(facilitator);
}
async function say(page, words) {
    await page.getByLabel('Votre message').fill(words);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect(page.locator('.comment').filter({ hasText: words })).toBeVisible();
}
async function submit(facilitator) {
    await facilitator.getByRole('button', { name: 'Proposer à la validation' }).click();
    await expect(facilitator.getByText('La rencontre est proposée à la validation.')).toBeVisible();
}
async function copy(officer, event) {
    await follow(officer, event);
    await officer.getByRole('button', { name: 'Copier pour une autre date' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Titre').fill(`${title}, deuxième`);
    await dialog.getByLabel('Date de la nouvelle rencontre').fill(day(75));
    await dialog.getByRole('button', { name: 'Créer le brouillon' }).click();
    await expect(officer.getByText('Le brouillon est créé.')).toBeVisible();
    await expect(officer.getByRole('heading', { level: 1 })).toHaveText(`${title}, deuxième`);
    expect(new URL(officer.url()).pathname).not.toBe(event);
    await expect(officer.locator('main')).toContainText(inWords(day(75)));
    await expect(officer.locator('.programme__part').first()).toContainText(/9\sh\s–\s10\sh\s30/);
    await follow(officer, `${new URL(officer.url()).pathname}/preparation`);
    await expect(officer.getByText('Comparer trois manières d’ouvrir')).toBeVisible();
    await expect(officer.locator('.checklist__item').filter({ hasText: 'Réserver la halle' })).toBeVisible();
    await expect(officer.getByText('La visite d’abord, ou les échanges ?')).toHaveCount(0);
}
