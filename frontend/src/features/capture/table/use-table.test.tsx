import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTable } from '@/features/capture/table/use-table';
import { OfflineError } from '@/lib/api/problem';
import type { CardState, TableView } from '@/lib/api/types';
import { readCopy } from '@/lib/offline/device-store';

/** A hall: what the server would answer, and whether there is a network. */
const hall = { online: true, state: 'OPEN' as TableView['state'], received: [] as CardState[], photos: 0 };
let number = 0;
let code = '';

const view = (): TableView => ({
  spotId: 's', name: 'Financer', eventTitle: 'Mobilité', segmentTitle: 'Café', kind: 'WORLD_CAFE', state: hall.state,
  now: new Date().toISOString(), kinds: ['IDEA'], voting: 'PREPARED', dots: 3, given: [], cards: [],
  round: { number: 2, of: 3 },
});
const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });

async function answer(request: Request): Promise<Response> {
  if (!hall.online) throw new TypeError('Failed to fetch');
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/stream')) return new Response(new ReadableStream());
  if (pathname.endsWith('/photo')) {
    hall.photos++;
    return new Response(null, { status: 204 });
  }
  if (request.method !== 'POST') return json(view());
  const { cards } = (await request.json()) as { cards: CardState[] };
  const outcome = hall.state === 'OPEN' ? 'KEPT' : 'NOT_OPEN';
  if (outcome === 'KEPT') hall.received.push(...cards);
  return json({ results: cards.map(({ id, revision }) => ({ id, revision, outcome })) });
}

const open = () => {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
  return renderHook(() => useTable(code), { wrapper });
};

beforeEach(() => {
  code = `CODE${number++}`;
  Object.assign(hall, { online: true, state: 'OPEN', received: [], photos: 0 });
  vi.stubGlobal('fetch', vi.fn(answer));
});
afterEach(() => vi.unstubAllGlobals());

it('aNoteIsSentWithItsRoundAndStaysInSight', async () => {
  const { result } = open();
  await waitFor(() => expect(result.current.table?.name).toBe('Financer'));
  await act(() => result.current.write({ kind: 'IDEA', text: 'Une régie' }).then(() => undefined));
  await waitFor(() => expect(result.current.waiting).toBe(0));
  expect(hall.received).toMatchObject([{ text: 'Une régie', round: 2, revision: 1 }]);
  expect(result.current.table?.cards).toMatchObject([{ text: 'Une régie', mine: true }]);
});

it('openedWithoutNetworkItFollowsItsTableAgainOnceThereIsOne', async () => {
  const first = open();
  await waitFor(() => expect(first.result.current.table).toBeDefined());
  // what was told is kept a moment later
  await waitFor(async () => expect(await readCopy(`table/${code}`)).toBeDefined());
  first.unmount();
  hall.online = false;
  const { result } = open();
  await waitFor(() => expect(result.current.failure).toBeInstanceOf(OfflineError));
  await waitFor(() => expect(result.current.table?.round?.number).toBe(2));
  hall.online = true;
  vi.mocked(fetch).mockClear();
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(vi.mocked(fetch).mock.calls.map(([request]) => new URL((request as Request).url).pathname)).toContain(`/api/tables/${code}/stream`));
});

it('withoutNetworkNotesPhotosAndChangesAreKeptThroughAReloadAndArriveOnce', async () => {
  const first = open();
  await waitFor(() => expect(first.result.current.table).toBeDefined());
  hall.online = false;
  const jpeg = new Uint8Array([1, 2, 3]).buffer;
  await act(() => first.result.current.write({ kind: 'IDEA', text: 'hors réseau' }).then(() => undefined));
  await act(() => first.result.current.write({ kind: 'IDEA', text: '', photo: { jpeg, alt: 'Une affiche' } }).then(() => undefined));
  await act(() => first.result.current.change(first.result.current.table!.cards[0]!, { text: 'corrigée' }));
  await waitFor(() => expect(first.result.current.saving).toBe('offline'));
  first.unmount();

  const again = open();
  await waitFor(() => expect(again.result.current.table?.cards.map(({ text }) => text)).toEqual(['corrigée', '']));
  expect(again.result.current.waiting).toBe(4);
  expect(again.result.current.table?.cards[1]?.jpeg?.byteLength).toBe(3);
  hall.online = true;
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(again.result.current.waiting).toBe(0));
  expect(hall.received.map(({ revision, text }) => [revision, text])).toEqual([[1, 'hors réseau'], [1, ''], [2, 'corrigée']]);
  expect(hall.photos).toBe(1);
});

it('notesOfBeforeTheOpeningGoWhenItOpens', async () => {
  hall.state = 'PREPARED';
  const { result } = open();
  await waitFor(() => expect(result.current.table).toBeDefined());
  await act(() => result.current.write({ kind: 'IDEA', text: 'trop tôt' }).then(() => undefined));
  await waitFor(() => expect(result.current.saving).toBe('later'));
  hall.state = 'OPEN';
  await act(() => result.current.refetch().then(() => undefined));
  await waitFor(() => expect(hall.received).toHaveLength(1));
});
