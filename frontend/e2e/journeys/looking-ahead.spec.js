import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { Api } from '../support/api';
import { addresses } from '../support/platform';
import { watch } from '../support/traffic';
import { settled } from '../support/visit';
/** Two tables look ahead together: they write their futures, and score how things stand before and after they talk. */
const run = Date.now().toString(36);
const HOUR = 3_600_000;
test('tables write their scenario and score a diagnosis from two phones', async ({ browser }) => {
    test.setTimeout(240_000);
    const organiser = await asAccount(browser, 'facilitatrice');
    const api = await Api.of(organiser);
    const day = await publishedDay(browser, api);
    const workshop = await tables(api, day, 'FORESIGHT_WORKSHOP');
    const diagnosis = await tables(api, day, 'SHARED_DIAGNOSIS');
    await test.step('axes make four scenarios, and each table is given one', () => frame(organiser, day, workshop));
    await test.step('two phones write, one of them without network', () => write(browser, organiser, workshop));
    await test.step('criteria come from a list, and scoring is opened', () => prepare(organiser, day, diagnosis));
    await test.step('each one scores alone, one of them without network', () => score(browser, organiser, diagnosis));
    await test.step('the spread is shown once the round is closed', () => reveal(organiser));
});
/** By the API: preparing a day by hand is what other journeys do. */
async function publishedDay(browser, api) {
    const start = Math.ceil(Date.now() / HOUR) * HOUR + HOUR;
    const at = (hours) => new Date(start + hours * HOUR).toISOString();
    const { id } = await api.post('/api/events', {
        kind: 'MEETING_DAY', visibility: 'PUBLIC', title: `Regarder devant ${run}`, summary: 'Deux temps pour regarder devant.',
        description: 'Un atelier prospectif, puis un diagnostic partagé.', startsAt: at(0), endsAt: at(4), online: false,
        placeName: 'Salle des fêtes', territoryId: 'COM-71014', themeIds: [],
        segments: [
            { kind: 'FORESIGHT_WORKSHOP', title: 'Quatre futurs', startsAt: at(0), endsAt: at(2) },
            { kind: 'SHARED_DIAGNOSIS', title: 'Où en sommes-nous ?', startsAt: at(2), endsAt: at(4) },
        ],
    });
    await api.post(`/api/events/${id}/submission`);
    const officer = await asAccount(browser, 'ademe');
    await (await Api.of(officer)).post(`/api/events/${id}/validation`);
    await officer.context().close();
    await api.post(`/api/events/${id}/publication`);
    return id;
}
async function tables(api, day, kind) {
    const event = await api.get(`/api/events/${day}`);
    const { id } = event.segments.find((segment) => segment.kind === kind);
    const wanted = { spots: [{ name: 'Table 1' }, { name: 'Table 2' }], dots: 3, dotsHidden: false };
    const { spots } = await api.put(`/api/events/${day}/segments/${id}/capture`, wanted, 0);
    return { id, code: spots[0].code, other: spots[1].code };
}
async function frame(organiser, day, part) {
    await organiser.goto(`/rencontres/${day}/animation/${part.id}/scenarios`);
    await settled(organiser);
    const [first, second] = [organiser.getByRole('group', { name: 'Axe horizontal' }), organiser.getByRole('group', { name: 'Axe vertical' })];
    await first.getByLabel('Ce qui est incertain').fill('Se déplacer');
    await first.getByLabel('Pôle de gauche').fill('rare et cher');
    await first.getByLabel('Pôle de droite').fill('simple et propre');
    await second.getByLabel('Ce qui est incertain').fill('La vie locale');
    await second.getByLabel('Pôle du bas').fill('on part loin');
    await second.getByLabel('Pôle du haut').fill('on vit au pays');
    await expect(organiser.getByRole('button', { name: /Sans titre/ })).toHaveCount(4);
    // what was typed is on its way by itself, and makes a newer version
    await organiser.waitForTimeout(1_000);
    await settled(organiser);
    await organiser.getByRole('button', { name: 'Répartir les quatre scénarios' }).click();
    await expect(organiser.getByLabel('Table 1')).toContainText('rare et cher ; on vit au pays');
    await organiser.getByRole('button', { name: 'Ouvrir l’écriture des scénarios' }).click();
    await expect(organiser.getByText('Chaque table raconte le sien')).toBeVisible();
}
async function write(browser, organiser, part) {
    const [one, two] = [await phone(browser, part.code), await phone(browser, part.code)];
    await one.getByLabel('Titre du scénario').fill('Le bourg se suffit');
    await one.getByLabel('Phrase').fill('Le marché tient trois matins.');
    await one.getByRole('button', { name: 'Ajouter au récit' }).click();
    await expect(two.getByText('Le marché tient trois matins.')).toBeVisible();
    await two.context().setOffline(true);
    await two.getByLabel('Signal').fill('Une épicerie rouvre.');
    await two.getByRole('button', { name: 'Ajouter un signal' }).click();
    await expect(two.getByText('gardée sur ce téléphone')).toBeVisible();
    await two.context().setOffline(false);
    await expect(one.getByText('Une épicerie rouvre.')).toBeVisible({ timeout: 30_000 });
    await expect(organiser.getByRole('button', { name: /Le bourg se suffit.*1 phrase.*1 signal/ })).toBeVisible();
    await Promise.all([one.context().close(), two.context().close()]);
}
async function prepare(organiser, day, part) {
    await organiser.goto(`/rencontres/${day}/animation/${part.id}/diagnostic`);
    await settled(organiser);
    await organiser.getByLabel('Partir d’une liste').selectOption({ label: 'Eau' });
    await organiser.getByRole('button', { name: 'Reprendre cette liste' }).click();
    await organiser.getByRole('button', { name: 'Ouvrir la première notation' }).click();
    await expect(organiser.getByText('0 personne a noté')).toBeVisible();
}
async function score(browser, organiser, part) {
    const [one, two] = [await phone(browser, part.code), await phone(browser, part.other)];
    const first = (page) => page.getByRole('group', { name: 'Quantité d’eau en été' });
    await first(one).getByRole('radio', { name: '1' }).check({ force: true });
    await first(one).getByRole('radio', { name: '2' }).check({ force: true });
    await expect(one.getByText('Tout est arrivé.')).toBeVisible();
    await two.context().setOffline(true);
    await first(two).getByRole('radio', { name: '5' }).check({ force: true });
    await expect(two.getByText('Gardé sur ce téléphone')).toBeVisible();
    await two.context().setOffline(false);
    await expect(two.getByText('Tout est arrivé.')).toBeVisible({ timeout: 30_000 });
    await expect(organiser.getByText('2 personnes ont noté')).toBeVisible();
    const { criteria } = (await (await fetch(`${addresses.app}/api/tables/${part.code}/diagnosis`)).json());
    for (const level of [1, 1, 4]) {
        const voted = await fetch(`${addresses.app}/api/tables/${part.code}/diagnosis/scores`, {
            method: 'PUT',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ voter: crypto.randomUUID(), round: 1, scores: [{ criterionId: criteria[0].id, level, revision: 1 }] }),
        });
        expect(voted.status).toBe(200);
    }
    await expect(organiser.getByText('5 personnes ont noté')).toBeVisible();
    await Promise.all([one.context().close(), two.context().close()]);
}
async function reveal(organiser) {
    await organiser.getByRole('button', { name: 'Clore et montrer les écarts' }).click();
    await organiser.getByRole('dialog').getByRole('button', { name: 'Clore la notation' }).click();
    await expect(organiser.getByRole('img', { name: /Quantité d’eau en été.*2 personnes ont noté 1/s })).toBeVisible();
    await expect(organiser.getByText('Moins de cinq réponses').first()).toBeVisible();
    await organiser.getByRole('button', { name: 'Voir les chiffres' }).click();
    await expect(organiser.getByRole('row', { name: /Quantité d’eau en été/ })).toContainText('5');
}
async function phone(browser, code) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    watch(page);
    await page.goto(`/t/${code}`);
    await settled(page);
    return page;
}
