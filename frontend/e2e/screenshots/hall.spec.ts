import { expect, test } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { aPhone, write } from '../support/phones';
import { setTables, worldCafe } from '../support/world-cafe';

test('the board of a hall and a table on a phone, for the documentation', async ({ browser }) => {
  test.setTimeout(120_000);
  const organiser = await asAccount(browser, 'facilitatrice');
  const officer = await asAccount(browser, 'ademe');
  const cafe = await worldCafe(organiser, officer, 'Café des mobilités', 47);
  await setTables(cafe, 8, 3);
  const part = `/api/events/${cafe.event}/segments/${cafe.segment}`;
  await cafe.api.post(`${part}/rotation/plan`, {});
  await cafe.api.post(`${part}/rotation/rounds/1/start`);
  const { spots } = await cafe.api.post<{ spots: { code: string }[] }>(`${part}/capture/open`);

  await officer.setViewportSize({ width: 1280, height: 720 });
  await officer.goto(`${cafe.path}/rotation/${cafe.segment}/tableau`);
  await expect(officer.getByText('Tour 1 sur 3').first()).toBeVisible();
  await officer.screenshot({ path: '../../docs/images/tableau-de-salle.png' });

  const phone = await aPhone(browser);
  await phone.goto(`/t/${spots[0]!.code}`);
  await write(phone, 'Un car le samedi matin, jusqu’au marché');
  await write(phone, 'Des vélos au point lecture');
  await expect(phone.getByText('Tout est enregistré.')).toBeVisible();
  await phone.evaluate(() => scrollTo(0, 0));
  await phone.screenshot({ path: '../../docs/images/table-360.png' });
});
