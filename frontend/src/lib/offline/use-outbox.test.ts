import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { OfflineError, Problem } from '@/lib/api/problem';
import { type Outcome, useOutbox } from '@/lib/offline/use-outbox';

const send = vi.fn<(values: string[]) => Promise<Outcome[]>>();
const allDone = async (values: string[]) => values.map(() => 'done' as const);

let scope = 0;
const open = (ready = true) => renderHook(() => useOutbox<string>({ scope: `s${scope}`, ready, send }));
const sent = () => send.mock.calls.map(([values]) => values);

beforeEach(() => {
  scope++;
  send.mockReset().mockImplementation(allDone);
});

it('sendsWhatIsPutInItsOrderAndOnce', async () => {
  const { result } = open();
  await waitFor(() => expect(result.current.opened).toBe(true));
  await act(async () => {
    await result.current.put(`${scope}/a`, 'a');
    await result.current.put(`${scope}/b`, 'b');
  });
  await waitFor(() => expect(result.current.waiting).toBe(0));
  expect(sent().flat()).toEqual(['a', 'b']);
  await waitFor(() => expect(result.current.saving).toBe('saved'));
});

it('keepsEverythingWithoutNetworkThroughAReloadAndSendsWhenItIsBack', async () => {
  send.mockRejectedValue(new OfflineError());
  const first = open();
  await waitFor(() => expect(first.result.current.opened).toBe(true));
  await act(async () => {
    await first.result.current.put(`${scope}/a`, 'a');
    await first.result.current.put(`${scope}/b`, 'b');
  });
  await waitFor(() => expect(first.result.current.saving).toBe('offline'));
  first.unmount();

  const again = open();
  await waitFor(() => expect(again.result.current.waiting).toBe(2));
  send.mockReset().mockImplementation(allDone);
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(again.result.current.waiting).toBe(0));
  expect(sent().flat()).toEqual(['a', 'b']);
  again.unmount();

  const third = open();
  await waitFor(() => expect(third.result.current.opened).toBe(true));
  expect(third.result.current.unsent).toEqual([]);
});

it('whatIsPutAgainWhileItsForerunnerIsOnItsWayIsKeptUntilItIsSentItself', async () => {
  let arrive: (outcomes: Outcome[]) => void = () => undefined;
  send.mockImplementationOnce(() => new Promise((done) => (arrive = done))).mockRejectedValue(new OfflineError());
  const first = open();
  await waitFor(() => expect(first.result.current.opened).toBe(true));
  await act(() => first.result.current.put(`${scope}/a`, 'first'));
  await waitFor(() => expect(sent()).toEqual([['first']]));
  await act(() => first.result.current.put(`${scope}/a`, 'second'));
  await act(async () => arrive(['done']));
  await waitFor(() => expect(first.result.current.saving).toBe('offline'));
  first.unmount();

  const again = open();
  await waitFor(() => expect(again.result.current.unsent.map(({ value }) => value)).toEqual(['second']));
});

it('triesAgainByItselfAfterAFailure', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  send.mockRejectedValueOnce(new Problem(503));
  const { result } = open();
  await waitFor(() => expect(result.current.opened).toBe(true));
  await act(() => result.current.put(`${scope}/a`, 'a'));
  await waitFor(() => expect(result.current.saving).toBe('failed'));
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  await waitFor(() => expect(result.current.waiting).toBe(0));
  vi.useRealTimers();
});

it('triesAgainAlsoWhatWasPutWhileAnAttemptFailed', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let fail: (reason: unknown) => void = () => undefined;
  send.mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)));
  const { result } = open();
  await waitFor(() => expect(result.current.opened).toBe(true));
  await act(() => result.current.put(`${scope}/a`, 'a'));
  await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
  await act(() => result.current.put(`${scope}/b`, 'b'));
  await act(async () => fail(new OfflineError()));
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  await waitFor(() => expect(result.current.waiting).toBe(0));
  expect(sent().at(-1)).toEqual(['a', 'b']);
  vi.useRealTimers();
});

it('sendsTheRestWhereOnlyTheFirstGoTogether', async () => {
  send.mockImplementation(async ([first]) => (first ? ['done'] : []));
  const { result } = open();
  await waitFor(() => expect(result.current.opened).toBe(true));
  await act(async () => {
    await Promise.all(['a', 'b', 'c'].map((value) => result.current.put(`${scope}/${value}`, value)));
  });
  await waitFor(() => expect(result.current.waiting).toBe(0));
  expect(sent().map(([first]) => first)).toEqual(['a', 'b', 'c']);
});

it('keepsWhatIsRefusedWithTheReasonUntilSomebodyHasReadIt', async () => {
  send.mockImplementation(async (values) => values.map((value) => (value === 'b' ? { refused: 'CLOSED' } : 'done')));
  const first = open();
  await waitFor(() => expect(first.result.current.opened).toBe(true));
  await act(async () => {
    await first.result.current.put(`${scope}/a`, 'a');
    await first.result.current.put(`${scope}/b`, 'b');
  });
  await waitFor(() => expect(first.result.current.unsent).toMatchObject([{ value: 'b', refused: 'CLOSED' }]));
  first.unmount();

  const again = open();
  await waitFor(() => expect(again.result.current.unsent).toHaveLength(1));
  act(() => again.result.current.dismiss(again.result.current.unsent[0]!));
  expect(again.result.current.unsent).toEqual([]);
});

it('doesNotLetOneThatCannotBeReadHoldUpTheOthers', async () => {
  send.mockImplementation(async (values) => {
    if (values.includes('bad')) throw new Problem(400);
    return values.map(() => 'done');
  });
  const { result } = open(false);
  await waitFor(() => expect(result.current.opened).toBe(true));
  await act(async () => {
    for (const value of ['a', 'bad', 'c']) await result.current.put(`${scope}/${value}`, value);
  });
  await act(() => result.current.retry().then(() => undefined));
  expect(result.current.unsent).toMatchObject([{ value: 'bad', refused: 'UNREADABLE' }]);
});

it('waitsWithWhatComesTooEarly', async () => {
  send.mockImplementation(async (values) => values.map(() => 'later'));
  const { result } = open();
  await waitFor(() => expect(result.current.opened).toBe(true));
  await act(() => result.current.put(`${scope}/a`, 'a'));
  await waitFor(() => expect(result.current.saving).toBe('later'));
  expect(result.current.waiting).toBe(1);
  send.mockImplementation(allDone);
  await act(() => result.current.retry().then(() => undefined));
  expect(result.current.waiting).toBe(0);
});
