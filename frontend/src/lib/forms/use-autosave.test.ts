import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/api/problem';
import { afterTyping, inTurn } from '@/lib/forms/saving';
import { type Stored, useAutosave } from '@/lib/forms/use-autosave';

interface Words {
  text: string;
}

describe('useAutosave', () => {
  let object = '';
  beforeEach(({ task }) => {
    object = task.id;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  function typing(save: (values: Words, version: number) => Promise<Stored<Words>>, theirs?: Stored<Words>) {
    return renderHook(
      ({ stored }: { stored: Stored<Words> }) =>
        useAutosave<Words>({ object, stored, save, ready: ({ text }) => text !== '', readLatest: () => Promise.resolve(theirs) }),
      { initialProps: { stored: { values: { text: 'avant' }, version: 1 } } },
    );
  }

  it('savesOnceOneStopsTypingAndUponTheVersionThatCameBack', async () => {
    const save = vi.fn(async (values: Words, version: number) => ({ values, version: version + 1 }));
    const { result } = typing(save);
    act(() => result.current.change({ text: 'a' }));
    act(() => result.current.change({ text: 'ab' }));
    expect(result.current.state).toBe('waiting');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(save).toHaveBeenCalledTimes(1);
    expect(save).toHaveBeenCalledWith({ text: 'ab' }, 1);
    expect(result.current.state).toBe('saved');
    act(() => result.current.change({ text: 'abc' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(save).toHaveBeenLastCalledWith({ text: 'abc' }, 2);
  });

  it('sendsWhatWasTypedMeanwhileAfterwards', async () => {
    let answer: (saved: Stored<Words>) => void = () => undefined;
    const save = vi.fn(() => new Promise<Stored<Words>>((resolve) => (answer = resolve)));
    const { result } = typing(save);
    act(() => result.current.change({ text: 'un' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    act(() => result.current.change({ text: 'deux' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(save).toHaveBeenCalledTimes(1);
    await act(async () => answer({ values: { text: 'un' }, version: 2 }));
    expect(save).toHaveBeenLastCalledWith({ text: 'deux' }, 2);
  });

  it('neverOverwritesWhatSomebodyElseWroteBeforeOneDecides', async () => {
    const save = vi.fn().mockRejectedValueOnce(new Problem(412)).mockResolvedValue({ values: { text: 'mien' }, version: 9 });
    const { result } = typing(save, { values: { text: 'leur' }, version: 8 });
    act(() => result.current.change({ text: 'mien' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(result.current.state).toBe('conflict');
    expect(result.current.values.text).toBe('mien');
    await act(async () => result.current.overwrite());
    expect(save).toHaveBeenLastCalledWith({ text: 'mien' }, 8);
    expect(result.current.state).toBe('saved');
  });

  it('takesWhatOthersSavedWhereNothingIsTypedAndKeepsWhatIs', () => {
    const { result, rerender } = typing(vi.fn());
    rerender({ stored: { values: { text: 'leur' }, version: 2 } });
    expect(result.current.values.text).toBe('leur');
    act(() => result.current.change({ text: 'mien' }));
    rerender({ stored: { values: { text: 'encore leur' }, version: 3 } });
    expect(result.current.values.text).toBe('mien');
  });

  it('waitsWithWhatCannotBeSavedYetAndTriesAgainWithTheNetwork', async () => {
    const save = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ values: { text: 'mien' }, version: 2 });
    const { result } = typing(save);
    act(() => result.current.change({ text: '' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(save).not.toHaveBeenCalled();
    act(() => result.current.change({ text: 'mien' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(result.current.state).toBe('failed');
    await act(async () => {
      window.dispatchEvent(new Event('online'));
    });
    expect(result.current.state).toBe('saved');
  });

  it('keepsABlankThatWasJustTypedThoughItIsNotSaved', async () => {
    const save = vi.fn(async ({ text }: Words, version: number) => ({ values: { text: text.trim() }, version: version + 1 }));
    const { result, rerender } = typing(save);
    act(() => result.current.change({ text: 'un mot ' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    rerender({ stored: { values: { text: 'un mot' }, version: 2 } });
    expect(result.current.values.text).toBe('un mot ');
    rerender({ stored: { values: { text: 'un autre mot' }, version: 3 } });
    expect(result.current.values.text).toBe('un autre mot');
  });

  it('goesBeforeAnActionUponTheSameObjectAndTellsItTheVersion', async () => {
    const order: string[] = [];
    const save = vi.fn(async (values: Words, version: number) => {
      order.push(`save upon ${version}`);
      return { values, version: version + 1 };
    });
    const { result } = typing(save);
    act(() => result.current.change({ text: 'vite' }));
    await act(() =>
      afterTyping(object, 1, async (upon) => {
        order.push(`act upon ${upon}`);
        return { version: upon + 1 };
      }),
    );
    expect(order).toEqual(['save upon 1', 'act upon 2']);
    act(() => result.current.change({ text: 'vite encore' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(order.at(-1)).toBe('save upon 3');
  });

  it('waitsForAnActionThatIsOnItsWay', async () => {
    let end: (made: { version: number }) => void = () => undefined;
    const acting = inTurn(object, 1, () => new Promise<{ version: number }>((resolve) => (end = resolve)));
    const save = vi.fn(async (values: Words, version: number) => ({ values, version: version + 1 }));
    const { result } = typing(save);
    act(() => result.current.change({ text: 'pendant' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(save).not.toHaveBeenCalled();
    await act(async () => {
      end({ version: 2 });
      await acting;
    });
    expect(save).toHaveBeenCalledWith({ text: 'pendant' }, 2);
  });
});
