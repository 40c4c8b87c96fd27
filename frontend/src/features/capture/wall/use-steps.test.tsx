import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { someWall, textsOf } from '@/features/capture/wall/test-data';
import { useSteps } from '@/features/capture/wall/use-steps';
import { sendAct } from '@/features/capture/wall/wall-api';
import { Problem } from '@/lib/api/problem';

vi.mock('@/features/capture/wall/wall-api', async (original) => ({ ...(await original<object>()), sendAct: vi.fn() }));

const at = { eventId: 'e', segmentId: 's' };
const server = someWall();
const words = { onDone: vi.fn<(text: string, undo: () => void) => void>(), onUndone: vi.fn(), onFailed: vi.fn() };

function steps() {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
  return renderHook(() => useSteps(at, server, words), { wrapper }).result;
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(sendAct).mockResolvedValue(undefined);
});

it('showsAStepBeforeItIsAnsweredAndSendsStepsOneAfterTheOther', async () => {
  let answer = () => {};
  vi.mocked(sendAct).mockImplementationOnce(() => new Promise<void>((resolve) => (answer = resolve)));
  const result = steps();
  act(() => result.current.run([{ type: 'place', places: [{ cardId: 'a', groupId: 'g' }] }], 'une'));
  act(() => result.current.run([{ type: 'place', places: [{ cardId: 'e', groupId: 'g' }] }], 'deux'));
  expect(textsOf(result.current.wall, 'g')).toEqual(['b', 'c', 'a', 'e']);
  await waitFor(() => expect(sendAct).toHaveBeenCalledTimes(1));
  await act(async () => answer());
  await waitFor(() => expect(sendAct).toHaveBeenCalledTimes(2));
});

it('undoesTheLastStepFirstByWhatBringsItBack', async () => {
  const result = steps();
  expect(result.current.undo).toBeUndefined();
  act(() => result.current.run([{ type: 'hide', cardId: 'a', hidden: true }], 'masquée'));
  act(() => result.current.run([{ type: 'place', places: [{ cardId: 'b' }] }], 'remise'));
  act(() => result.current.undo?.());
  await waitFor(() => expect(sendAct).toHaveBeenLastCalledWith(at, { type: 'place', places: [{ cardId: 'b', groupId: 'g', before: 'c' }] }));
  act(() => result.current.undo?.());
  await waitFor(() => expect(sendAct).toHaveBeenLastCalledWith(at, { type: 'hide', cardId: 'a', hidden: false }));
  expect(result.current.undo).toBeUndefined();
  expect(words.onUndone).toHaveBeenCalledTimes(2);
});

it('undoesAStepOnceWhetherByKeyOrByItsMessage', async () => {
  const result = steps();
  act(() => result.current.run([{ type: 'delete', groupId: 'h' }], 'supprimé'));
  act(() => words.onDone.mock.calls[0]?.[1]());
  expect(result.current.undo).toBeUndefined();
  await waitFor(() => expect(sendAct).toHaveBeenCalledWith(at, { type: 'call', groupId: 'h', title: 'Deux' }));
});

it('takesBackWhatWasRefusedAndSaysSo', async () => {
  vi.mocked(sendAct).mockRejectedValue(new Problem(409));
  const result = steps();
  act(() => result.current.run([{ type: 'place', places: [{ cardId: 'a', groupId: 'g' }] }], 'une'));
  expect(textsOf(result.current.wall, 'g')).toContain('a');
  await waitFor(() => expect(words.onFailed).toHaveBeenCalled());
  await waitFor(() => expect(textsOf(result.current.wall, 'g')).toEqual(['b', 'c']));
  expect(result.current.undo).toBeUndefined();
});
