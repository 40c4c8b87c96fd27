import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { faults } from '../support/axe';
import { bearer } from '../support/bearer';
import { mailTo } from '../support/mailbox';
import { addresses } from '../support/platform';
import { follow, settled } from '../support/visit';
/** Minutes of a day that was held: written by two, corrected by somebody who was there, published twice. */
test('minutes from the first draft to a second edition that says what changed', async ({ browser }) => {
    test.setTimeout(300_000);
    const facilitator = await asAccount(browser, 'facilitatrice');
    const event = await test.step('a day at which the elected official was there', () => attended(facilitator));
    // Of this run: an earlier one may have left its own.
    const word = Date.now().toString(36);
    const title = `Ce que nous retenons ${word}`;
    const remark = `Il manque le coût ${word}.`;
    await test.step('the facilitator begins the minutes and adds a section', async () => {
        await follow(facilitator, `${event}/compte-rendu/modifier`);
        const begin = facilitator.getByRole('button', { name: 'Commencer le compte rendu' });
        if (await begin.isVisible())
            await begin.click();
        await facilitator.getByLabel('Titre d’une nouvelle partie').fill(title);
        await facilitator.getByRole('button', { name: 'Ajouter la partie' }).click();
        await expect(facilitator.getByRole('heading', { name: title })).toBeVisible();
    });
    const officer = await asAccount(browser, 'ademe');
    await test.step('two people write into it at once, and both find their text again', async () => {
        const hers = await write(facilitator, title);
        await hers.pressSequentially('Une haie se plante en un jour.');
        await expect(facilitator.getByText('Enregistré.', { exact: true })).toBeVisible();
        await follow(officer, `${event}/compte-rendu/modifier`);
        await expect(officer.getByText('Inès Morvan écrit ici en ce moment.')).toBeVisible();
        const his = await write(officer, title);
        await his.press('Control+End');
        await his.press('Enter');
        await his.pressSequentially('Elle s’entretient dix ans.');
        await expect(hers).toContainText('Elle s’entretient dix ans.', { timeout: 20_000 });
        await hers.press('Control+Home');
        await hers.pressSequentially('Retenons-le : ');
        await expect(his).toContainText('Retenons-le : Une haie se plante', { timeout: 20_000 });
        await expect(his).toContainText('dix ans.');
        await officer.getByRole('button', { name: 'Terminé' }).click();
    });
    await test.step('a photo without alternative text is not published, and the page leads to it', async () => {
        await facilitator.getByLabel('Ajouter une photo').setInputFiles({ name: 'haie.png', mimeType: 'image/png', buffer: png(64, 48) });
        await expect(facilitator.getByText('Il manque le texte alternatif.')).toBeVisible();
        await facilitator.getByRole('button', { name: 'Terminé' }).click();
        await expect(facilitator.getByText(`${title} : Décrivez la photo`, { exact: false })).toBeVisible();
        await expect(facilitator.getByRole('button', { name: 'Publier une version' })).toHaveCount(0);
        await facilitator.getByRole('button', { name: 'Compléter' }).click();
        await facilitator.getByLabel('Texte alternatif').fill('Une jeune haie le long d’un chemin');
        await facilitator.getByRole('button', { name: 'Enregistrer', exact: true }).click();
        await expect(facilitator.getByText('C’est enregistré.')).toBeVisible();
        await facilitator.getByRole('button', { name: 'Terminé' }).click();
    });
    const elected = await asAccount(browser, 'elu');
    await test.step('somebody who was there is asked, and proposes an amendment with one thumb', async () => {
        await facilitator.getByText('Demander d’abord l’avis').click();
        await facilitator.getByRole('button', { name: 'Ouvrir aux amendements' }).click();
        await expect(facilitator.getByText('Les personnes qui étaient là sont prévenues.')).toBeVisible();
        await mailTo('elu@reseau-climat.example.org', /Le compte rendu vous attend/);
        await elected.setViewportSize({ width: 360, height: 740 });
        await follow(elected, `${event}/compte-rendu`);
        await elected.getByRole('button', { name: `Proposer un amendement : ${title}` }).click();
        await elected.getByLabel('Ce qui devrait être dit autrement').fill(remark);
        await elected.getByRole('button', { name: 'Envoyer' }).click();
        await expect(elected.getByText('Merci, votre proposition est envoyée.')).toBeVisible();
        await facilitator.reload();
        await settled(facilitator);
        const amendment = facilitator.locator('.amendment').filter({ hasText: remark });
        await amendment.getByLabel('Votre réponse').fill('Nous l’ajoutons.');
        await amendment.getByRole('button', { name: 'Retenir avec des changements' }).click();
        await expect(facilitator.getByText('La réponse est envoyée.')).toBeVisible();
    });
    await test.step('it is published; the page has no fault, and its PDF is tagged', async () => {
        const number = await publish(facilitator);
        await elected.reload();
        await settled(elected);
        await expect(elected.getByText(`Version ${number}, publiée le`, { exact: false })).toBeVisible();
        await elected.getByRole('heading', { name: title }).scrollIntoViewIfNeeded();
        await expect(elected.getByRole('region', { name: title }).getByRole('img', { name: 'Une jeune haie le long d’un chemin' })).toBeVisible();
        expect(await faults(elected)).toEqual([]);
        const waiting = elected.waitForEvent('download');
        await elected.getByRole('button', { name: 'PDF accessible' }).click();
        const file = (await readFile(await (await waiting).path())).toString('latin1');
        expect(file.startsWith('%PDF-')).toBe(true);
        expect(file).toContain('/StructTreeRoot');
        expect(file).toContain('/MarkInfo');
    });
    await test.step('a second edition says what changed', async () => {
        const text = await write(facilitator, title);
        await text.press('Control+End');
        await text.press('Enter');
        await text.pressSequentially('Le mètre coûte douze euros.');
        await expect(facilitator.getByText('Enregistré.', { exact: true })).toBeVisible();
        await facilitator.getByRole('button', { name: 'Terminé' }).click();
        await publish(facilitator);
        await follow(elected, `${event}/compte-rendu/versions`);
        await expect(elected.locator('ins').filter({ hasText: 'Le mètre coûte douze euros.' })).toBeVisible();
        expect(await faults(elected)).toEqual([]);
    });
});
/** Opens a section. */
async function write(page, title) {
    await page.getByRole('button', { name: `Écrire : ${title}` }).click();
    const text = page.getByRole('textbox', { name: `Texte de la partie « ${title} »` });
    await expect(text).toBeFocused();
    return text;
}
/** @returns the number of the edition */
async function publish(page) {
    await page.getByRole('heading', { name: 'Publier', exact: true }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Publier une version' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publier une version' }).click();
    // it closes once the edition is there; the word about the one before may still be on the page
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const told = page.getByText(/La version \d+ est publiée/).last();
    await expect(told).toBeVisible();
    return /\d+/.exec(await told.innerText())[0];
}
/** A day of the demo that was held, at which Bruno Charolles was seen. */
async function attended(page) {
    const headers = { authorization: await bearer(page) };
    const read = async (path) => (await (await fetch(new URL(path, addresses.app), { headers })).json());
    const { items } = await read('/api/events?state=HELD&kind=MEETING_DAY&sort=-startsAt&size=30');
    for (const { id } of items) {
        const there = await read(`/api/events/${id}/attendance?q=Charolles&presence=PRESENT`);
        if (there.total > 0)
            return `/rencontres/${id}`;
    }
    throw new Error('The demo has no such day.');
}
/** A small picture of one colour. */
function png(width, height) {
    const chunk = (type, data) => {
        const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(data.length);
        const sum = Buffer.alloc(4);
        sum.writeUInt32BE(crc(body));
        return Buffer.concat([length, body, sum]);
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x5a)]);
    const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}
function crc(data) {
    let sum = 0xffffffff;
    for (const byte of data) {
        sum ^= byte;
        for (let bit = 0; bit < 8; bit++)
            sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    return (sum ^ 0xffffffff) >>> 0;
}
