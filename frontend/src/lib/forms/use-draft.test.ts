import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useDraft } from '@/lib/forms/use-draft';

const open = (key = 'join.me') => renderHook(() => useDraft(key, { name: '', message: '' }));

it('keepsWhatIsTypedWhenThePageGoesAway', () => {
  const first = open();
  act(() => first.result.current.change({ name: 'Léa', message: 'Bonjour' }));
  first.unmount();

  const second = open();
  expect(second.result.current.values).toEqual({ name: 'Léa', message: 'Bonjour' });
  expect(second.result.current.restored).toBe(true);
});

it('keepsWhatIsTypedAfterAMoment', () => {
  vi.useFakeTimers();
  const { result } = open();
  act(() => result.current.change((values) => ({ ...values, name: 'Léa' })));
  act(() => vi.advanceTimersByTime(400));
  expect(localStorage.getItem('reseau-climat.draft.join.me')).toContain('Léa');
  vi.useRealTimers();
});

it('keepsNothingOfAFormThatNobodyTouched', () => {
  open().unmount();
  expect(localStorage.length).toBe(0);
});

it('forgetsWhatWasSent', () => {
  const first = open();
  act(() => first.result.current.change({ name: 'Léa', message: '' }));
  act(() => first.result.current.discard());
  first.unmount();
  expect(open().result.current.restored).toBe(false);
});

it('keepsTheDraftsOfTwoPeopleApart', () => {
  const first = open('profile.lea');
  act(() => first.result.current.change({ name: 'Léa', message: '' }));
  first.unmount();
  expect(open('profile.karim').result.current.values.name).toBe('');
});

it('beginsAfreshWhenWhatWasKeptIsUnreadable', () => {
  localStorage.setItem('reseau-climat.draft.join.me', '{');
  expect(open().result.current.values).toEqual({ name: '', message: '' });
});
