import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { isPresent } from '@/features/attendance/desk/desk-list';
import { useDesk } from '@/features/attendance/desk/use-desk';
import { OfflineError } from '@/lib/api/problem';
import type { AttendanceEntry, CheckInItem } from '@/lib/api/types';

const { everybody, post } = vi.hoisted(() => ({ everybody: vi.fn(), post: vi.fn() }));
vi.mock('@/features/attendance/api/door', () => ({ getEverybody: everybody, postCheckIns: post }));

const HALF_DAY = { day: '2026-12-03', half: 'MORNING' } as const;
const FACTS = { title: 'Forêts', startsAt: '2026-12-03T08:00:00Z', endsAt: '2026-12-03T16:00:00Z', halfDays: [HALF_DAY] };
const NADIA: AttendanceEntry = {
  id: 'n', firstName: 'Nadia', lastName: 'Bresse', role: 'AGENT', state: 'REGISTERED', seat: 'ON_SITE', walkIn: false, code: 'c', presences: [],
};
const arrival = (id: string): CheckInItem => ({ id, registrationId: 'n', ...HALF_DAY, at: '2026-12-03T08:00:00Z' });
const accept = async (_: string, items: CheckInItem[]) => items.map(({ id }) => ({ id, outcome: 'PRESENT', registrationId: 'n' }));

let event = 0;
const open = (id: string, facts: typeof FACTS | undefined = FACTS, signedIn = true) => renderHook(() => useDesk(id, facts, signedIn));

beforeEach(() => {
  event++;
  everybody.mockReset().mockResolvedValue([NADIA]);
  post.mockReset().mockImplementation(accept);
});

it('sendsWhatIsNotedAndStillShowsIt', async () => {
  const { result } = open(`e${event}`);
  await waitFor(() => expect(result.current.people).toHaveLength(1));
  await act(() => result.current.note(arrival('1'), 'Nadia Bresse'));
  await waitFor(() => expect(result.current.waiting).toBe(0));
  expect(post).toHaveBeenCalledTimes(1);
  expect(isPresent(result.current.people![0]!, HALF_DAY)).toBe(true);
  expect(result.current.saving).toBe('saved');
});

it('countsAtOnceWithoutNetworkAndSendsWhenItIsBack', async () => {
  post.mockRejectedValue(new OfflineError());
  const { result } = open(`e${event}`);
  await waitFor(() => expect(result.current.people).toHaveLength(1));
  await act(() => result.current.note(arrival('1'), 'Nadia Bresse'));
  expect(isPresent(result.current.people![0]!, HALF_DAY)).toBe(true);
  await waitFor(() => expect(result.current.saving).toBe('offline'));
  expect(result.current.waiting).toBe(1);

  post.mockImplementation(accept);
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(result.current.waiting).toBe(0));
  expect(result.current.saving).toBe('saved');
});

it('opensAgainWithoutNetworkWithTheListAndWhatWasNotSent', async () => {
  post.mockRejectedValue(new OfflineError());
  const first = open(`e${event}`);
  await waitFor(() => expect(first.result.current.people).toHaveLength(1));
  await act(() => first.result.current.note(arrival('1'), 'Nadia Bresse'));
  await waitFor(() => expect(first.result.current.saving).toBe('offline'));
  first.unmount();

  const again = renderHook(() => useDesk(`e${event}`, undefined, false));
  await waitFor(() => expect(again.result.current.people).toHaveLength(1));
  expect(again.result.current.list?.title).toBe('Forêts');
  expect(again.result.current.waiting).toBe(1);
  expect(isPresent(again.result.current.people![0]!, HALF_DAY)).toBe(true);
});

it('saysWhatTheServerRefusedUntilSomebodyHasReadIt', async () => {
  post.mockImplementation(async (_: string, items: CheckInItem[]) => items.map(({ id }) => ({ id, outcome: 'UNKNOWN_PERSON' })));
  const { result } = open(`e${event}`);
  await waitFor(() => expect(result.current.people).toHaveLength(1));
  await act(() => result.current.note(arrival('1'), 'Nadia Bresse'));
  await waitFor(() => expect(result.current.unsent[0]?.refused).toBe('UNKNOWN_PERSON'));
  expect(result.current.waiting).toBe(0);
  act(() => result.current.read(result.current.unsent[0]!));
  expect(result.current.unsent).toHaveLength(0);
});
