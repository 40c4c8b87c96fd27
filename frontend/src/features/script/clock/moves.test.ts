import { expect, it } from 'vitest';
import { commandOf, moveOf } from '@/features/script/clock/moves';
import type { StepBoard } from '@/lib/api/types';

const steps = ['un', 'deux', 'trois'];

function board(number: number | undefined, state: StepBoard['state'] = 'RUNNING'): StepBoard {
  const at = (index: number) => ({ id: steps[index]!, number: index + 1, title: steps[index]!, minutes: 10 });
  const next = number === undefined ? 0 : number;
  return {
    segmentId: 's', title: 'Café', kind: 'WORLD_CAFE', partEndsAt: '2026-12-03T11:00:00Z', state, now: '2026-12-03T10:00:00Z',
    current: number === undefined ? undefined : at(number - 1), next: next < 3 ? at(next) : undefined,
    steps: 3, minutesAfter: 0, questions: [], roundRunning: false,
  };
}

it('beginsWithTheFirstStepAndAfterTheEndAgain', () => {
  expect(moveOf('next', board(undefined, 'READY'), steps)).toEqual({ to: 'un' });
  expect(moveOf('next', { ...board(undefined, 'DONE'), next: undefined }, steps)).toEqual({ to: 'un' });
});

it('saysFromWhichStepItGoesOn', () => {
  expect(moveOf('next', board(1), steps)).toEqual({ from: 'un', to: 'deux' });
  expect(moveOf('back', board(3), steps)).toEqual({ from: 'trois', to: 'deux' });
});

it('doesNotGoBeyondTheFirstOrTheLastStep', () => {
  expect(moveOf('next', board(3), steps)).toBeUndefined();
  expect(moveOf('back', board(1), steps)).toBeUndefined();
  expect(moveOf('pause', board(undefined, 'READY'), steps)).toBeUndefined();
});

it('asksForMinutesAllInAll', () => {
  expect(moveOf('more', board(2), steps)).toEqual({ from: 'deux', to: 'deux', minutes: 11 });
  expect(moveOf('less', board(2), steps, 1)).toBeUndefined();
  expect(moveOf('more', board(2), steps, 12)).toEqual({ from: 'deux', to: 'deux', minutes: 13 });
});

it('resumesWhatIsPaused', () => {
  expect(moveOf('pause', board(2), steps)).toEqual({ from: 'deux', to: 'deux', paused: true });
  expect(moveOf('pause', board(2, 'PAUSED'), steps)).toEqual({ from: 'deux', to: 'deux', paused: false });
});

it('hearsKeysButNotWhereOneTypesOrPressesAButton', () => {
  const pressed = (key: string, html: string) => {
    document.body.innerHTML = html;
    let heard: string | undefined;
    const listen = (event: KeyboardEvent) => {
      heard = commandOf(event);
    };
    document.addEventListener('keydown', listen);
    document.body.firstElementChild!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    document.removeEventListener('keydown', listen);
    return heard;
  };
  expect(pressed(' ', '<p></p>')).toBe('next');
  expect(pressed('ArrowLeft', '<button></button>')).toBe('back');
  expect(pressed('p', '<p></p>')).toBe('pause');
  expect(pressed(' ', '<button></button>')).toBeUndefined();
  expect(pressed('p', '<input>')).toBeUndefined();
  expect(pressed('x', '<p></p>')).toBeUndefined();
});
