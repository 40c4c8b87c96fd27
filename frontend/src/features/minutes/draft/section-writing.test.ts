import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ConflictError, saveText } from '@/features/minutes/api/text';
import { SectionWriting } from '@/features/minutes/draft/section-writing';
import { OfflineError } from '@/lib/api/problem';
import type { SavedText } from '@/lib/api/types';

vi.mock('@/features/minutes/api/text', async (original) => ({ ...(await original<object>()), saveText: vi.fn() }));
const save = vi.mocked(saveText);

const open = (stored = { text: '<p>un</p>', revision: 1 }, writer = 'me') =>
  new SectionWriting({ eventId: 'e', sectionId: 's', stored, writer, onState: () => undefined, onSaved: () => undefined });

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  save.mockReset();
});
afterEach(() => vi.useRealTimers());

it('savesAfterAPauseAndTakesInWhatOthersWrote', async () => {
  save.mockResolvedValue({ text: '<p>un deux</p><p>autre</p>', revision: 3, merged: true });
  const writing = open();
  writing.typed('<p>un de</p>');
  writing.typed('<p>un deux</p>');
  expect(localStorage.length).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(save).toHaveBeenCalledExactlyOnceWith('e', 's', { text: '<p>un deux</p>', revision: 1, writer: 'me' });
  expect(writing.current()).toMatchObject({ text: '<p>un deux</p><p>autre</p>', saving: 'saved' });
  expect(localStorage.length).toBe(0);
});

it('goesOnFromTheTextItShowsWhereSomebodyTypesDuringASave', async () => {
  let answer: (saved: SavedText) => void = () => undefined;
  save.mockImplementationOnce(() => new Promise((resolve) => { answer = resolve; }));
  save.mockResolvedValue({ text: '<p>un deux trois</p><p>autre</p>', revision: 4, merged: true });
  const writing = open();
  writing.typed('<p>un deux</p>');
  await vi.advanceTimersByTimeAsync(1_000);
  writing.typed('<p>un deux trois</p>');
  answer({ text: '<p>un deux</p><p>autre</p>', revision: 3, merged: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(writing.current().text).toBe('<p>un deux trois</p>');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(save).toHaveBeenLastCalledWith('e', 's', { text: '<p>un deux trois</p>', revision: 1, writer: 'me' });
  expect(writing.current()).toMatchObject({ text: '<p>un deux trois</p><p>autre</p>', saving: 'saved' });
});

it('keepsWhatIsTypedOnTheDeviceWithoutNetworkAndSendsItLater', async () => {
  save.mockRejectedValue(new OfflineError());
  const writing = open();
  writing.typed('<p>dans la grange</p>');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(writing.current().saving).toBe('offline');
  writing.leave();

  save.mockReset();
  save.mockResolvedValue({ text: '<p>dans la grange</p>', revision: 2, merged: false });
  const later = open({ text: '<p>un</p>', revision: 1 }, 'another-page');
  expect(later.current().text).toBe('<p>dans la grange</p>');
  await vi.advanceTimersByTimeAsync(100);
  expect(save).toHaveBeenCalledWith('e', 's', { text: '<p>dans la grange</p>', revision: 1, writer: 'me' });
  expect(later.isSettled()).toBe(true);
});

it('leavesAConflictToThePersonAndSendsTheDecisionUponTheOtherText', async () => {
  save.mockRejectedValueOnce(new ConflictError(5, [{ mine: '<p>a</p>', theirs: '<p>b</p>' }]));
  save.mockResolvedValue({ text: '<p>c</p>', revision: 6, merged: false });
  const writing = open();
  writing.typed('<p>a</p>');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(writing.current().saving).toBe('conflict');
  writing.decide('<p>c</p>');
  await vi.advanceTimersByTimeAsync(100);
  expect(save).toHaveBeenLastCalledWith('e', 's', { text: '<p>c</p>', revision: 5, writer: 'me' });
});

it('takesInWhatOthersWriteOnlyWhereNothingTypedWaits', () => {
  const writing = open();
  writing.news('<p>autre</p>', 2);
  expect(writing.current().text).toBe('<p>autre</p>');
  writing.typed('<p>à moi</p>');
  writing.news('<p>encore autre</p>', 3);
  expect(writing.current().text).toBe('<p>à moi</p>');
});
