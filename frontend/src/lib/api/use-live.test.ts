import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readServerEvents } from '@/lib/api/server-events';
import { useLive } from '@/lib/api/use-live';

vi.mock('@/lib/api/server-events');
const stream = vi.mocked(readServerEvents);

interface Line {
  path: string;
  say: (data: object) => void;
  end: () => void;
  fail: () => void;
  signal: AbortSignal;
}
const lines: Line[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  lines.length = 0;
  stream.mockImplementation(
    (path, onData, signal) =>
      new Promise<void>((end, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        lines.push({ path, signal, say: (data) => onData(JSON.stringify(data)), end, fail: () => reject(new Error('lost')) });
      }),
  );
});
afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

it('opensTheStreamAgainWhenItEndsAndKeepsWhatItTold', async () => {
  const { result } = renderHook(() => useLive<{ round: number }>('/a'));
  act(() => lines[0]!.say({ round: 1 }));
  expect(result.current).toMatchObject({ data: { round: 1 }, live: true, lost: false });
  act(() => lines[0]!.end());
  await pass(1_000);
  expect(lines).toHaveLength(2);
  expect(result.current.data).toEqual({ round: 1 });
  act(() => lines[1]!.say({ round: 2 }));
  expect(result.current.data).toEqual({ round: 2 });
});

it('waitsLongerAfterEachFailureAndSaysThatTheLineIsLost', async () => {
  const { result } = renderHook(() => useLive('/a'));
  act(() => lines[0]!.say({}));
  act(() => lines[0]!.fail());
  await pass(0);
  expect(result.current).toMatchObject({ live: false, lost: true });
  await pass(2_999);
  expect(lines).toHaveLength(1);
  await pass(1);
  expect(lines).toHaveLength(2);
  act(() => lines[1]!.fail());
  await pass(9_999);
  expect(lines).toHaveLength(2);
  await pass(1);
  expect(lines).toHaveLength(3);
});

it('forgetsWhatAnotherAddressToldAndLetsGoOfItsLine', () => {
  const { result, rerender, unmount } = renderHook(({ path }: { path?: string }) => useLive(path), { initialProps: { path: '/a' } as { path?: string } });
  act(() => lines[0]!.say({ from: 'a' }));
  rerender({ path: '/b' });
  expect(lines[0]!.signal.aborted).toBe(true);
  expect(lines[1]!.path).toBe('/b');
  expect(result.current.data).toBeUndefined();
  rerender({ path: undefined });
  expect(lines).toHaveLength(2);
  unmount();
  expect(lines[1]!.signal.aborted).toBe(true);
});

it('saysAtOnceThatTheNetworkIsGoneAndComesBackWithIt', async () => {
  const { result } = renderHook(() => useLive<{ round: number }>('/a'));
  act(() => lines[0]!.say({ round: 1 }));
  window.dispatchEvent(new Event('offline'));
  await pass(0);
  expect(result.current).toMatchObject({ data: { round: 1 }, live: false, lost: true });
  window.dispatchEvent(new Event('online'));
  await pass(0);
  expect(lines).toHaveLength(2);
  act(() => lines[1]!.say({ round: 2 }));
  expect(result.current).toMatchObject({ data: { round: 2 }, live: true, lost: false });
});

it('givesUpALineThatSaysNothing', async () => {
  const { result } = renderHook(() => useLive('/a'));
  act(() => lines[0]!.say({}));
  await pass(44_000);
  act(() => lines[0]!.say({}));
  await pass(44_999);
  expect(result.current.live).toBe(true);
  await pass(1);
  expect(lines[0]!.signal.aborted).toBe(true);
  expect(result.current).toMatchObject({ live: false, lost: true });
});
