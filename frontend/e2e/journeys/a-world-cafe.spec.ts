import { expect, test, type Page } from '@playwright/test';
import { asAccount } from '../support/accounts';
import { expectValid, type Plan, repeats } from '../support/plan-check';
import { follow } from '../support/visit';
import { seen, type WorldCafe, worldCafe } from '../support/world-cafe';

/** 47 people, eight tables, three rounds; two hosts leave, five people come late. */
const run = Date.now().toString(36);
const TABLES = 8;
const ROUNDS = 3;

test('a world café of forty-seven people, from the plan to its minutes', async ({ browser }) => {
  test.setTimeout(360_000);
  const organiser = await asAccount(browser, 'facilitatrice');
  const officer = await asAccount(browser, 'ademe');
  const cafe = await test.step('forty-seven people have come', () => worldCafe(organiser, officer, `Café des mobilités ${run}`, 47));
  const hosts = await test.step('eight tables, each with its host and question', () => tables(cafe));

  await test.step('a plan is made while the page shows how it gets better', async () => {
    await organiser.goto(`${cafe.path}/rotation/${cafe.segment}`);
    await organiser.getByRole('button', { name: 'Préparer le plan' }).click();
    await expect(organiser.getByText('Le plan est prêt.')).toBeVisible({ timeout: 30_000 });
    expectValid(await plan(cafe), ROUNDS, hosts);
  });

  await test.step('the first round is on, the board says where', async () => {
    await step(organiser, 'Lancer le tour 1');
    await follow(officer, `${cafe.path}/rotation/${cafe.segment}/tableau`);
    await expect(officer.getByText('Tour 1 sur 3').first()).toBeVisible();
  });

  await test.step('two hosts leave and five people come: what is over stays, what is to come is planned anew', async () => {
    const before = await plan(cafe);
    const leaving = [...hosts.keys()].slice(0, 2);
    await seen(cafe, ['Alix', 'Basile', 'Chloé', 'Dario', 'Élise'].map((firstName) => ({ walkIn: { firstName, lastName: `Tardif-${run}` } })));
    await organiser.reload();
    await replan(organiser, cafe, leaving, `Tardif-${run}`);
    const after = await plan(cafe);
    leaving.forEach((host) => hosts.delete(host));
    expect(after.rounds[0]).toEqual(before.rounds[0]);
    expectValid({ ...after, rounds: after.rounds.slice(1).map((round) => ({ ...round, number: round.number - 1 })) }, ROUNDS - 1, hosts);
    const late = after.people.filter(({ lastName }) => lastName === `Tardif-${run}`).map(({ registrationId }) => registrationId);
    expect(late).toHaveLength(5);
    for (const round of after.rounds.slice(1)) {
      const seated = round.tables.flatMap(({ registrationIds }) => registrationIds);
      expect(seated).toHaveLength(47 - 2 + 5);
      expect(seated).toEqual(expect.arrayContaining(late));
      leaving.forEach((host) => expect(seated).not.toContain(host));
    }
    expect(repeats(after), 'nobody meets twice beyond what hosts bring about').toBeLessThanOrEqual(repeats(before) + 5);
  });

  await organiser.context().close();
  await officer.context().close();
});

/** @returns who stays at which table */
async function tables(cafe: WorldCafe): Promise<Map<string, string>> {
  const rotation = `/api/events/${cafe.event}/segments/${cafe.segment}/rotation`;
  const hosts = cafe.guests.slice(0, TABLES);
  const saved = await cafe.api.put<{ tables: { id: string }[] }>(
    rotation,
    {
      form: 'TABLES',
      rounds: ROUNDS,
      minutes: 20,
      tables: Array.from({ length: TABLES }, (_, index) => ({
        name: `Table ${index + 1}`,
        question: `Question ${index + 1} : que garder, que changer ?`,
        stepFree: true,
      })),
      hosts: hosts.map(({ registrationId }, table) => ({ registrationId, table })),
      reachable: [],
      together: [],
      apart: [],
    },
    0,
  );
  return new Map(hosts.map(({ registrationId }, index) => [registrationId, saved.tables[index]!.id]));
}

function plan(cafe: WorldCafe): Promise<Plan> {
  return cafe.api.get<Plan>(`/api/events/${cafe.event}/segments/${cafe.segment}/rotation/plan`);
}

async function step(organiser: Page, name: string): Promise<void> {
  await organiser.getByRole('button', { name }).click();
  await organiser.getByRole('dialog').getByRole('button', { name }).click();
  await expect(organiser.getByRole('dialog')).toHaveCount(0);
}

async function replan(organiser: Page, cafe: WorldCafe, leaving: string[], late: string): Promise<void> {
  await organiser.getByRole('button', { name: 'Arrivées, départs, table fermée' }).click();
  const dialog = organiser.getByRole('dialog');
  for (const box of await dialog.getByRole('checkbox', { name: new RegExp(late) }).all()) await box.check();
  for (const host of leaving) {
    const { firstName, lastName } = cafe.guests.find(({ registrationId }) => registrationId === host)!;
    await dialog.getByRole('checkbox', { name: new RegExp(`^${firstName} ${lastName}`) }).check();
  }
  await dialog.getByRole('button', { name: 'Replanifier' }).click();
  await expect(organiser.getByText(/^C’est fait/)).toBeVisible();
}
