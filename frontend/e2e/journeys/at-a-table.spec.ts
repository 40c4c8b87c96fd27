import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { Api } from '../support/api';
import { addPhoto, aPhone, write } from '../support/phones';
import { worldCafe } from '../support/world-cafe';

interface Capture {
  spots: { id: string; name: string; code: string }[];
}

test('a table without network writes, opens again, and everything arrives once when the network is back', async ({ browser }) => {
  test.setTimeout(240_000);
  const organiser = await asAccount(browser, 'facilitatrice');
  const officer = await asAccount(browser, 'ademe');
  const cafe = await worldCafe(organiser, officer, 'Carnets de table', 0);
  const path = `/api/events/${cafe.event}/segments/${cafe.segment}/capture`;

  // The facilitator opens the capture; the codes are there to be laid on the tables.
  await organiser.goto(`/rencontres/${cafe.event}/animation/${cafe.segment}/recueil`);
  await organiser.getByRole('button', { name: 'Ouvrir le recueil' }).click();
  await expect(organiser.getByText('Les tables écrivent.')).toBeVisible();
  const { spots } = await (await Api.of(organiser)).get<Capture>(path);
  const code = spots[0]!.code;
  await expect(organiser.getByText(code)).toBeVisible();

  const phone = await aPhone(browser);
  const neighbour = await aPhone(browser);
  await phone.goto('/t');
  await phone.getByLabel('Code de la table').fill(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
  await phone.getByRole('button', { name: 'Entrer' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: spots[0]!.name })).toBeVisible();
  await neighbour.goto(`/t/${code}`);
  await write(neighbour, 'Un car le samedi matin');
  await expect(phone.getByText('Un car le samedi matin')).toBeVisible();
  // The worker has the page and its files.
  await expect.poll(() => phone.evaluate(async () => (await (await caches.open('tables-1')).keys()).length)).toBeGreaterThan(5);

  await phone.context().setOffline(true);
  await write(phone, 'Première note <b>hors réseau</b>');
  await write(phone, 'Deuxième note');
  await addPhoto(phone, 'Une carte de la vallée');
  await expect(phone.getByText('4 envois gardés sur ce téléphone', { exact: false })).toBeVisible();
  await phone.getByLabel('Votre note').fill('Un début de phrase');
  await phone.reload();
  await expect(phone.getByRole('heading', { level: 1, name: spots[0]!.name })).toBeVisible({ timeout: 30_000 });
  await expect(phone.getByText('4 envois gardés sur ce téléphone', { exact: false })).toBeVisible();
  await expect(phone.getByLabel('Votre note')).toHaveValue('Un début de phrase');
  await expect(phone.getByText('Un car le samedi matin')).toBeVisible();
  await phone.getByRole('button', { name: 'Modifier : Deuxième note' }).click();
  await phone.locator('.note').getByLabel('Votre note').fill('Deuxième note, corrigée');
  await phone.getByRole('button', { name: 'Enregistrer' }).click();

  await phone.context().setOffline(false);
  await expect(phone.getByText('Tout est enregistré.')).toBeVisible({ timeout: 60_000 });
  await expect(neighbour.getByText('Première note <b>hors réseau</b>')).toBeVisible({ timeout: 30_000 });
  await expect(neighbour.getByText('Deuxième note, corrigée')).toHaveCount(1);
  const image = neighbour.getByRole('img', { name: 'Une carte de la vallée' });
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((found) => (found as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  const { cards } = await (await Api.of(organiser)).get<{ cards: { text: string; image: boolean }[] }>(`${path}/cards`);
  expect(cards.map(({ text }) => text).sort()).toEqual(
    ['', 'Deuxième note, corrigée', 'Première note <b>hors réseau</b>', 'Un car le samedi matin'].sort());
  expect(cards.filter((card) => card.image)).toHaveLength(1);

  // Dots for what matters.
  await organiser.getByRole('button', { name: 'Ouvrir le vote' }).click();
  await neighbour.getByRole('button', { name: 'Voter' }).click();
  await neighbour.getByRole('button', { name: 'Donner un point : Un car le samedi matin' }).click();
  await expect(neighbour.getByText('Il vous reste 2 points sur 3.')).toBeVisible();
  await expect(organiser.getByText('1 point donné.')).toBeVisible({ timeout: 30_000 });
  for (const page of [phone, neighbour, organiser, officer]) await page.context().close();
});
