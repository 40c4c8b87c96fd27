import type { ClockMove, StepBoard } from '@/lib/api/types';

export type Command = 'next' | 'back' | 'pause' | 'more' | 'less';

const LONGEST = 480;

/**
 * What a command means for the clock as one sees it: the same press, sent twice, has one effect.
 *
 * @param steps  identifiers in their order
 * @param minutes of the running step, as far as they were asked for by now
 * @returns undefined where there is nothing to do
 */
export function moveOf(command: Command, board: StepBoard, steps: string[], minutes = board.current?.minutes ?? 0): ClockMove | undefined {
  const { current, next } = board;
  if (command === 'next') {
    if (!current) return steps[0] === undefined ? undefined : { to: steps[0] };
    return next && { from: current.id, to: next.id };
  }
  if (!current) return undefined;
  const here = { from: current.id, to: current.id };
  switch (command) {
    case 'back': {
      const before = steps[steps.indexOf(current.id) - 1];
      return before === undefined ? undefined : { from: current.id, to: before };
    }
    case 'pause':
      return { ...here, paused: board.state !== 'PAUSED' };
    case 'more':
      return minutes < LONGEST ? { ...here, minutes: minutes + 1 } : undefined;
    case 'less':
      return minutes > 1 ? { ...here, minutes: minutes - 1 } : undefined;
  }
}

const KEYS: Record<string, Command> = { ' ': 'next', ArrowRight: 'next', ArrowLeft: 'back', p: 'pause', P: 'pause', '+': 'more', '-': 'less' };

/** What a key stands for. Where one types, or presses a button with the space bar, it stands for nothing. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const command = KEYS[event.key];
  if (!command || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('input, textarea, select, dialog, [contenteditable]')) return undefined;
  if (event.key === ' ' && target?.closest('button, a, summary')) return undefined;
  return command;
}
