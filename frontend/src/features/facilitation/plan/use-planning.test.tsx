import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { usePlanning } from '@/features/facilitation/plan/use-planning';
import { somePlan } from '@/features/facilitation/test-data';
import { readServerEvents } from '@/lib/api/server-events';

vi.mock('@/lib/api/server-events');
const stream = vi.mocked(readServerEvents);
const sent: unknown[] = [];

function planning(status = 200, body: unknown = somePlan()) {
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(await request.json());
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  });
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
  return renderHook(() => usePlanning({ eventId: 'e', segmentId: 's' }), { wrapper }).result;
}

const figures = (change: object) => JSON.stringify({ seed: 7, repeats: 4, cost: 900, seconds: 1, done: false, contradictions: [], ...change });

beforeEach(() => {
  sent.length = 0;
  stream.mockReset();
});

it('keepsThePlanThatWasSeenByItsSeed', async () => {
  stream.mockImplementation(async (path, onData) => {
    expect(path).toBe('/api/events/e/segments/s/rotation/preview?seed=7&expected=true');
    onData(figures({}));
    onData(figures({ repeats: 0, done: true }));
  });
  const result = planning();
  let outcome;
  await act(async () => {
    outcome = await result.current.begin({ seed: 7, expected: true });
  });
  expect(outcome).toBe('made');
  expect(sent).toEqual([{ seed: 7, expected: true }]);
  expect(result.current.figures.map(({ repeats }) => repeats)).toEqual([4, 0]);
});

it('keepsNothingOnceItIsStopped', async () => {
  stream.mockImplementation(
    (_path, onData, signal) =>
      new Promise((_, reject) => {
        onData(figures({}));
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  );
  const result = planning();
  let outcome: Promise<string> | undefined;
  act(() => {
    outcome = result.current.begin({});
  });
  await waitFor(() => expect(result.current.searching).toBe(true));
  act(() => result.current.stop());
  await expect(outcome).resolves.toBe('stopped');
  expect(sent).toEqual([]);
});

it('saysWhatContradictsItselfAndAsksForNoPlan', async () => {
  const found = [{ field: 'rounds', message: 'Il faut autant de tours que de stations.' }];
  stream.mockImplementation(async (_path, onData) => onData(figures({ done: true, contradictions: found })));
  const result = planning();
  await act(async () => {
    expect(await result.current.begin({})).toBe('impossible');
  });
  expect(result.current.contradictions).toEqual(found);
  expect(sent).toEqual([]);
});

it('saysWhatContradictsItselfAlsoWhenOnlyPlanningFindsIt', async () => {
  const errors = [{ field: 'tables', message: 'Ajoutez au moins une table.' }];
  stream.mockImplementation(async () => undefined);
  const result = planning(422, { type: 'urn:reseau-climat:problem:impossible-rotation', errors });
  await act(async () => {
    expect(await result.current.begin({})).toBe('impossible');
  });
  expect(result.current.contradictions).toEqual(errors);
});
