import { readdirSync, readFileSync } from 'node:fs';
import { matchRoutes } from 'react-router-dom';
import { expect, it } from 'vitest';
import { routes } from '@/app/routes';

const known = routes.map(({ path }) => ({ path }));
const pageOf = (address: string) => matchRoutes(known, address)?.at(-1)?.route.path;

it('callsNoTwoPagesTheSame', () => {
  expect(new Set(routes.map(({ name }) => name)).size).toBe(routes.length);
});

it('opensWithEachExampleThePageItIsOf', () => {
  for (const { path, example } of routes) expect(pageOf(example ?? path.replaceAll(/:\w+/g, 'x'))).toBe(path);
});

it('letsNobodyInWhoSeesNothingOnThePage', () => {
  const order = ['all', 'member', 'staff', 'steward', 'administrator'];
  for (const { may, shown = may } of routes) expect(order.indexOf(shown)).toBeGreaterThanOrEqual(order.indexOf(may));
});

it('leadsEachLinkOfTheAppToAPage', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'));
  const links = sources.flatMap((name) =>
    [...readFileSync(`src/${name}`, 'utf8').matchAll(/\bto=(?:"|\{`)(\/[^"`]*)/g)].map(([, address]) => String(address).replaceAll(/\$\{[^}]*\}/g, 'x').split('?')[0]!),
  );
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((address) => [undefined, '/*'].includes(pageOf(address)))).toEqual([]);
});
