import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { asAccount } from '../support/accounts';
import { attachment, mailTo } from '../support/mailbox';
import { pick } from '../support/pick';
import { settled } from '../support/visit';
/**
 * The main job, by people who do not know each other, against the real Keycloak and a real mail box: somebody asks to
 * join, is let in, chooses a password, finds a full event, waits, and is given the place that another person leaves.
 */
const nobodyYet = Date.now().toString(36);
const newcomer = {
    firstName: 'Lila',
    lastName: `Montagne ${nobodyYet}`,
    email: `lila.montagne.${nobodyYet}@reseau-climat.example.org`,
    password: 'Hêtre-et-charme-2026',
};
const title = `Une place à prendre : atelier haies ${nobodyYet}`;
test('from the request to join to the calendar of a promoted registration', async ({ browser }) => {
    test.setTimeout(240_000);
    const event = await test.step('the facilitator prepares a day with one place', () => prepareEvent(browser));
    await test.step('a visitor asks to join', () => askToJoin(browser));
    await test.step('Missions Publiques lets her in', () => approve(browser));
    const member = await test.step('she follows her invitation and is welcomed', () => firstSignIn(browser));
    const agent = await test.step('an agent takes the only place', () => takeTheLastPlace(browser, event));
    await test.step('she finds the event and joins the waiting list', async () => {
        await member.goto('/rencontres');
        await settled(member);
        await member.getByRole('searchbox').first().fill(nobodyYet);
        await member.getByRole('link', { name: new RegExp(nobodyYet) }).click();
        await settled(member);
        await member.getByRole('button', { name: /liste d’attente/i }).first().click();
        await expect(member.getByText(/Rang 1 sur la liste d’attente/)).toBeVisible();
        await mailTo(newcomer.email, /liste d’attente/i);
    });
    await test.step('the agent cancels', async () => {
        await agent.getByRole('button', { name: 'Annuler mon inscription' }).click();
        await agent.getByRole('dialog').getByRole('button', { name: 'Annuler mon inscription' }).click();
        await expect(agent.getByText('Votre inscription est annulée.')).toBeVisible();
    });
    await test.step('she is told, with a calendar file', async () => {
        const mail = await mailTo(newcomer.email, /place/i);
        const calendar = new ICAL.Component(ICAL.parse(await attachment(mail, /\.ics$/)));
        const entry = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
        expect(entry.summary.replaceAll(/\s/g, ' ')).toBe(title);
        expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Paris');
        await member.reload();
        await settled(member);
        await expect(member.getByText('Votre place est réservée').first()).toBeVisible();
    });
    await test.step('the facilitator sees who comes', async () => {
        const facilitator = await asAccount(browser, 'facilitatrice');
        await facilitator.goto(`${event}/inscriptions`);
        await settled(facilitator);
        await expect(facilitator.getByText(newcomer.lastName).first()).toBeVisible();
        const download = facilitator.waitForEvent('download');
        await facilitator.getByRole('button', { name: /CSV/ }).click();
        expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    });
});
/** @returns the path of the published event */
async function prepareEvent(browser) {
    const facilitator = await asAccount(browser, 'facilitatrice');
    await facilitator.goto('/rencontres/nouvelle');
    await settled(facilitator);
    const inThreeWeeks = new Date(Date.now() + 21 * 24 * 3600 * 1000).toISOString().slice(0, 10);
    await facilitator.getByLabel('Forme de la rencontre').selectOption({ label: 'Journée de rencontre' });
    await facilitator.getByLabel('Titre', { exact: true }).fill(title);
    await facilitator.getByLabel('Résumé').fill('Planter, entretenir, valoriser : une demi-journée au bord du champ.');
    await facilitator.getByLabel('Présentation').fill('Pour celles et ceux qui plantent et pour celles et ceux qui entretiennent.');
    await facilitator.getByLabel('Date', { exact: true }).fill(inThreeWeeks);
    await facilitator.getByLabel('Début', { exact: true }).fill('09:00');
    await facilitator.getByLabel('Fin', { exact: true }).fill('12:30');
    await facilitator.getByLabel('Nom du lieu').fill('Maison de la haie');
    await pick(facilitator, /Commune ou territoire/, 'louhans', /Louhans/);
    await facilitator.getByLabel(/Nombre de places/).fill('1');
    await facilitator.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await facilitator.getByRole('button', { name: 'Proposer à la validation' }).click();
    await facilitator.getByRole('button', { name: 'Proposer quand même' }).click();
    await expect(facilitator.getByText('La rencontre est proposée à la validation.')).toBeVisible();
    const event = new URL(facilitator.url()).pathname;
    const officer = await asAccount(browser, 'ademe');
    await officer.goto(event);
    await officer.getByRole('button', { name: 'Valider' }).click();
    await expect(officer.getByText('La rencontre est validée.')).toBeVisible();
    await facilitator.reload();
    await facilitator.getByRole('button', { name: 'Publier' }).click();
    await facilitator.getByRole('dialog').getByRole('button', { name: 'Publier' }).click();
    await expect(facilitator.getByText('La rencontre est publiée', { exact: false })).toBeVisible();
    return event;
}
async function askToJoin(browser) {
    const visitor = await newPage(browser);
    await visitor.goto('/rejoindre');
    await visitor.getByLabel('Prénom').fill(newcomer.firstName);
    await visitor.getByLabel('Nom', { exact: true }).fill(newcomer.lastName);
    await visitor.getByLabel('Adresse électronique').fill(newcomer.email);
    await visitor.getByRole('radio', { name: /Agent/ }).check();
    await pick(visitor, /^Structure/, 'autunois', /Autunois/);
    await visitor.getByLabel(/J’accepte/).check();
    await visitor.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await expect(visitor.getByRole('heading', { name: 'Merci, votre demande est partie' })).toBeVisible();
}
async function approve(browser) {
    const facilitator = await asAccount(browser, 'facilitatrice');
    await facilitator.goto('/demandes');
    await settled(facilitator);
    await facilitator
        .getByRole('button', { name: `Examiner la demande de ${newcomer.firstName} ${newcomer.lastName}` })
        .click();
    await facilitator.getByRole('button', { name: 'Accepter et inviter' }).click();
    await expect(facilitator.getByText('entre dans le réseau', { exact: false })).toBeVisible();
}
async function firstSignIn(browser) {
    const invitation = await mailTo(newcomer.email, /invit|bienvenue/i);
    const link = /https?:\/\/\S*action-token\S*/.exec(invitation.text)?.[0];
    expect(link, 'a link in the invitation').toBeDefined();
    const page = await newPage(browser);
    await page.goto(link);
    // Keycloak first says what it is about to do
    await page.locator('#kc-info-message a, #kc-content a, main a').first().click();
    await page.locator('input[name="password-new"]').fill(newcomer.password);
    await page.locator('input[name="password-confirm"]').fill(newcomer.password);
    await page.locator('[type="submit"]').first().click();
    await expect(page.locator('input[name="password-new"]')).toHaveCount(0);
    await page.goto('/');
    await page.getByRole('button', { name: 'Se connecter' }).first().click();
    // Keycloak may hold the session of the invitation, and then asks nothing
    const username = page.locator('input[name="username"]');
    const welcome = page.locator('main form [type="submit"]');
    await username.or(welcome).first().waitFor();
    if (await username.isVisible()) {
        await username.fill(newcomer.email);
        await page.locator('input[name="password"]').fill(newcomer.password);
        await page.locator('[type="submit"]').first().click();
    }
    await page.waitForURL(/\/bienvenue/);
    await settled(page);
    await welcome.click();
    await expect(page).not.toHaveURL(/bienvenue/);
    return page;
}
async function takeTheLastPlace(browser, event) {
    const agent = await asAccount(browser, 'agent');
    await agent.goto(event);
    await settled(agent);
    await agent.getByRole('button', { name: /S’inscrire/ }).first().click();
    await expect(agent.getByText('Votre place est réservée', { exact: false }).first()).toBeVisible();
    await mailTo('agent@reseau-climat.example.org', /inscription|place/i);
    return agent;
}
async function newPage(browser) {
    return (await browser.newContext()).newPage();
}
