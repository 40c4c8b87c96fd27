import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { faults } from '../support/axe';
import { unpacked } from '../support/pdf';
import { addPhoto, aPhone, write } from '../support/phones';
import { expectValid, repeats } from '../support/plan-check';
import { addresses } from '../support/platform';
import { follow, settled } from '../support/visit';
import { seen, setTables, worldCafe } from '../support/world-cafe';
/** 47 people, eight tables, three rounds; two hosts leave, five people come late; a phone is without network for a round. */
const run = Date.now().toString(36);
const TABLES = 8;
const ROUNDS = 3;
test('a world café of forty-seven people, from the plan to its minutes', async ({ browser }) => {
    test.setTimeout(360_000);
    // In this order: another journey begins in the same moment, and with the other account.
    const officer = await asAccount(browser, 'ademe');
    const organiser = await asAccount(browser, 'facilitatrice');
    const cafe = await test.step('forty-seven people have come', () => worldCafe(organiser, officer, `Café des mobilités ${run}`, 47));
    const hosts = await test.step('eight tables, each with its host and question', () => setTables(cafe, TABLES, ROUNDS));
    await test.step('a plan is made while the page shows how it gets better', async () => {
        await organiser.goto(`${cafe.path}/rotation/${cafe.segment}`);
        await organiser.getByRole('button', { name: 'Préparer le plan' }).click();
        await expect(organiser.getByText('Le plan est prêt.')).toBeVisible({ timeout: 30_000 });
        expectValid(await plan(cafe), ROUNDS, hosts);
    });
    const [one, other, far] = await test.step('three phones join their tables by a code', () => phones(browser, organiser, cafe));
    await test.step('the first round is on: the board says where, the tables write', async () => {
        await step(organiser, cafe, 'Lancer le tour 1');
        await follow(officer, `${cafe.path}/rotation/${cafe.segment}/tableau`);
        await expect(officer.getByText('Tour 1 sur 3').first()).toBeVisible();
        await hears(one, 1);
        await other.getByText('Signer mes notes').click();
        await other.getByLabel('Votre prénom').fill('Josette');
        await write(one, 'Un car le samedi matin');
        await write(other, 'Des vélos au point lecture');
        await write(far, 'Prévenir par la gazette');
        expect(await faults(one), 'a table on a phone').toEqual([]);
        await step(organiser, cafe, 'Terminer le tour 1');
    });
    await test.step('two hosts leave and five people come: what is over stays, what is to come is planned anew', async () => {
        const before = await plan(cafe);
        const leaving = [...hosts.keys()].slice(0, 2);
        const lastName = `Tardif-${run}`;
        await seen(cafe, ['Alix', 'Basile', 'Chloé', 'Dario', 'Élise'].map((firstName) => ({ walkIn: { firstName, lastName } })));
        await organiser.reload();
        await replan(organiser, cafe, leaving, lastName);
        const after = await plan(cafe);
        leaving.forEach((host) => hosts.delete(host));
        expect(after.rounds[0]).toEqual(before.rounds[0]);
        expectValid({ ...after, rounds: after.rounds.slice(1).map((round) => ({ ...round, number: round.number - 1 })) }, ROUNDS - 1, hosts);
        const late = after.people.filter((person) => person.lastName === lastName).map(({ registrationId }) => registrationId);
        expect(late).toHaveLength(5);
        for (const round of after.rounds.slice(1)) {
            const seated = round.tables.flatMap(({ registrationIds }) => registrationIds);
            expect(seated).toHaveLength(47 - 2 + 5);
            expect(seated).toEqual(expect.arrayContaining(late));
            leaving.forEach((host) => expect(seated).not.toContain(host));
        }
        expect(repeats(after), 'nobody meets again who need not').toBeLessThanOrEqual(repeats(before) + 5);
    });
    await test.step('a phone is without network for a whole round, and loses nothing', async () => {
        await step(organiser, cafe, 'Lancer le tour 2');
        await Promise.all([hears(one, 2), hears(other, 2)]);
        await other.context().setOffline(true);
        await write(other, 'Le minibus de la maison de santé');
        await write(other, 'Un abri <script>à la gare</script>');
        await addPhoto(other, 'Le plan du bourg, annoté');
        await write(one, 'Partager les voitures de service');
        await expect(other.getByText('4 envois gardés sur ce téléphone', { exact: false })).toBeVisible();
        await other.reload();
        await expect(other.getByText('4 envois gardés sur ce téléphone', { exact: false })).toBeVisible({ timeout: 30_000 });
        await step(organiser, cafe, 'Terminer le tour 2');
        await step(organiser, cafe, 'Lancer le tour 3');
        await other.context().setOffline(false);
        await expect(other.getByText('Tout est enregistré.')).toBeVisible({ timeout: 60_000 });
        await hears(other, 3);
        await write(far, 'Un numéro unique');
        await step(organiser, cafe, 'Terminer le tour 3');
    });
    const written = await test.step('every note arrived once, in the round in which it was written', async () => {
        const { cards } = await cafe.api.get(`/api/events/${cafe.event}/segments/${cafe.segment}/capture/cards`);
        const byRound = (round) => cards.filter((card) => card.round === round).map(({ text, alt }) => text || alt).sort();
        expect(byRound(1)).toEqual(['Des vélos au point lecture', 'Prévenir par la gazette', 'Un car le samedi matin']);
        expect(byRound(2)).toEqual([
            'Le minibus de la maison de santé', 'Le plan du bourg, annoté', 'Partager les voitures de service', 'Un abri <script>à la gare</script>',
        ]);
        expect(byRound(3)).toEqual(['Un numéro unique']);
        expect(cards).toHaveLength(8);
        return cards;
    });
    await test.step('the wall shows them to whoever facilitates', async () => {
        await organiser.goto(`${cafe.path}/animation/${cafe.segment}/mur`);
        await expect(organiser.getByText('Le minibus de la maison de santé')).toBeVisible();
        expect(await faults(organiser), 'the wall').toEqual([]);
    });
    await test.step('the draft of the minutes holds all of it, and no name of who wrote', () => draft(organiser, cafe, written));
    await test.step('published, it is read by everybody, and its PDF is tagged', () => published(browser, organiser, cafe, written));
    for (const page of [organiser, officer, one, other, far])
        await page.context().close();
});
/** Two phones at the first table, one at the fifth. */
async function phones(browser, organiser, cafe) {
    await organiser.goto(`${cafe.path}/animation/${cafe.segment}/recueil`);
    await organiser.getByRole('button', { name: 'Ouvrir le recueil' }).click();
    await expect(organiser.getByText('Les tables écrivent.')).toBeVisible();
    const { spots } = await cafe.api.get(`/api/events/${cafe.event}/segments/${cafe.segment}/capture`);
    expect(spots).toHaveLength(TABLES);
    const join = async (table) => {
        const phone = await aPhone(browser);
        await phone.goto(`/t/${spots[table].code}`);
        await expect(phone.getByRole('heading', { level: 1, name: spots[table].name })).toBeVisible();
        return phone;
    };
    const joined = [await join(0), await join(0), await join(4)];
    // The worker has the page and its files: from now on it opens without a network.
    await expect.poll(() => joined[1].evaluate(async () => (await (await caches.open('tables-1')).keys()).length)).toBeGreaterThan(5);
    return joined;
}
function hears(phone, round) {
    return expect(phone.getByText(`Tour ${round} sur ${ROUNDS}`, { exact: false }).first()).toBeVisible({ timeout: 30_000 });
}
async function draft(organiser, cafe, written) {
    await organiser.goto(`${cafe.path}/compte-rendu/modifier`);
    await organiser.getByRole('button', { name: 'Commencer le compte rendu' }).click();
    await expect(organiser.getByRole('heading', { level: 2, name: 'Le café des mobilités' })).toBeVisible();
    const text = await organiser.locator('main').innerText();
    for (const note of written.filter((card) => card.text !== '')) {
        expect(text.split(note.text), note.text).toHaveLength(2);
    }
    expect(text).not.toContain('Josette');
    await organiser.getByRole('button', { name: 'Écrire : Le café des mobilités' }).click();
    await organiser.getByRole('heading', { name: 'Photos et vidéos' }).scrollIntoViewIfNeeded();
    await organiser.mouse.wheel(0, 400);
    await expect(organiser.getByAltText('Le plan du bourg, annoté')).toHaveCount(1);
    await organiser.getByRole('button', { name: 'Terminé' }).click();
}
async function published(browser, organiser, cafe, written) {
    await organiser.getByRole('heading', { name: 'Publier', exact: true }).scrollIntoViewIfNeeded();
    await organiser.getByRole('button', { name: 'Publier une version' }).click();
    await organiser.getByRole('dialog').getByRole('button', { name: 'Publier une version' }).click();
    await expect(organiser.getByText('La version 1 est publiée.')).toBeVisible();
    const reader = await (await browser.newContext()).newPage();
    await reader.goto(`${cafe.path}/compte-rendu`);
    await settled(reader);
    for (const note of written.filter((card) => card.text !== '')) {
        await expect(reader.getByText(note.text)).toHaveCount(1);
    }
    // a photo is fetched once it comes into view
    await reader.getByRole('figure').scrollIntoViewIfNeeded();
    await expect(reader.getByAltText('Le plan du bourg, annoté')).toBeVisible();
    expect(await faults(reader)).toEqual([]);
    await reader.context().close();
    const answer = await fetch(new URL(`/api/events/${cafe.event}/minutes/versions/1/pdf`, addresses.app));
    expect(answer.ok).toBe(true);
    const pdf = unpacked(Buffer.from(await answer.arrayBuffer()));
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/\/Lang\s*\(fr/);
    expect(pdf).toMatch(/\/S\s*\/Figure/);
}
function plan(cafe) {
    return cafe.api.get(`/api/events/${cafe.event}/segments/${cafe.segment}/rotation/plan`);
}
/** Begins or ends a round, on the page of the rotation. */
async function step(organiser, cafe, name) {
    const page = `${cafe.path}/rotation/${cafe.segment}`;
    if (new URL(organiser.url()).pathname !== page)
        await organiser.goto(page);
    await organiser.getByRole('button', { name }).click();
    await organiser.getByRole('dialog').getByRole('button', { name }).click();
    await expect(organiser.getByRole('dialog')).toHaveCount(0);
}
async function replan(organiser, cafe, leaving, late) {
    await organiser.getByRole('button', { name: 'Arrivées, départs, table fermée' }).click();
    const dialog = organiser.getByRole('dialog');
    for (const box of await dialog.getByRole('checkbox', { name: new RegExp(late) }).all())
        await box.check();
    for (const host of leaving) {
        const { firstName, lastName } = cafe.guests.find(({ registrationId }) => registrationId === host);
        await dialog.getByRole('checkbox', { name: new RegExp(`^${firstName} ${lastName}`) }).check();
    }
    await dialog.getByRole('button', { name: 'Replanifier' }).click();
    await expect(organiser.getByText(/^C’est fait/)).toBeVisible();
}
