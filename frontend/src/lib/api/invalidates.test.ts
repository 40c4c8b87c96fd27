import { QueryObserver } from '@tanstack/react-query';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api, query } from '@/lib/api/client';
import { invalidates } from '@/lib/api/invalidates';
import { createQueryClient } from '@/lib/api/query-client';

const network = vi.fn<(request: Request) => Promise<Response>>();
const queries = createQueryClient();
const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const asked = () => network.mock.calls.map(([{ method, url }]) => `${method} ${new URL(url).pathname}`);
const params = { path: { id: '1', itemId: '2' } };

beforeEach(() => {
  queries.mount();
  vi.stubGlobal('fetch', network);
});
afterEach(() => {
  network.mockReset();
  queries.clear();
  queries.unmount();
  vi.unstubAllGlobals();
});

async function shown() {
  network.mockImplementation(async () => json({ items: [], total: 0 }));
  const checklist = new QueryObserver(queries, query('/api/events/{id}/checklist', { params: { path: { id: '1' } } }));
  const brief = new QueryObserver(queries, query('/api/events/{id}/brief', { params: { path: { id: '1' } } }));
  const leave = [checklist.subscribe(() => undefined), brief.subscribe(() => undefined)];
  await vi.waitFor(() => expect(checklist.getCurrentResult().isSuccess && brief.getCurrentResult().isSuccess).toBe(true));
  network.mockClear();
  return () => leave.forEach((one) => one());
}

it('saysOfEachChangeThatIsMadeWhatIsReadAgain', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
  const known = Object.keys(invalidates);
  const made = sources.flatMap((name) => {
    const text = readFileSync(`src/${name}`, 'utf8');
    return [
      ...[...text.matchAll(/\bapi\s*\.(PUT|POST|DELETE)\(\s*['`](\/api\/(?:\$\{[^}]*\}|[^'`$])+)/g)].map(([, method, path]) => `${method} ${path}`),
      ...[...text.matchAll(/\(\w+ \? api\.PUT : api\.DELETE\)\('(\/api\/[^']+)/g)].flatMap(([, path]) => [`PUT ${path}`, `DELETE ${path}`]),
    ];
  });
  // Part of a path may be said by a word that is chosen.
  const rows = (change: string) => {
    const form = change.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return known.filter((row) => new RegExp(`^${form.join('[\\w/-]+')}$`).test(row));
  };
  expect(made.length).toBeGreaterThan(100);
  expect(made.filter((change) => !change.includes('/api/participation/') && rows(change).length === 0 && !BY_HAND.test(change))).toEqual([]);
});

/** Of who takes part by a link or as a member. */
const BY_HAND = /\/(travel|carpool|contacts|questions|webinar\/join|photo-consent)/;

it('readsAgainWhatIsShownBeforeTheAnswerIsGiven', async () => {
  const leave = await shown();
  await api.POST('/api/events/{id}/checklist/template', { params });
  expect(asked()).toEqual(['POST /api/events/1/checklist/template', 'GET /api/events/1/checklist']);
  leave();
});

it('readsAgainAfterARefusalWhereTheChangeWasShownInAdvance', async () => {
  const leave = await shown();
  network.mockImplementationOnce(async () => json({ title: 'Non' }, 409));
  await expect(api.PUT('/api/events/{id}/checklist/{itemId}/completion', { params })).rejects.toMatchObject({ status: 409 });
  expect(asked()).toEqual(['PUT /api/events/1/checklist/2/completion', 'GET /api/events/1/checklist']);
  leave();
});

it('asksNothingForACacheThatIsNotInUse', async () => {
  const leave = await shown();
  queries.unmount();
  await api.POST('/api/events/{id}/checklist/template', { params });
  expect(asked()).toEqual(['POST /api/events/1/checklist/template']);
  queries.mount();
  leave();
});

it('readsNothingAgainWhereTheAnswerTellsAll', async () => {
  const leave = await shown();
  await api.PUT('/api/events/{id}/brief', { params: { path: { id: '1' }, header: { 'If-Match': '"1"' } }, body: {} as never });
  expect(asked()).toEqual(['PUT /api/events/1/brief']);
  leave();
});
