import type { StepCapture, ScriptDetail, ScriptRequest, StepDetail } from '@/lib/api/types';

export const CAPTURES: StepCapture[] = ['NOTHING', 'NOTES', 'PHOTOS', 'VOTE', 'SCORES', 'SCENARIOS', 'PRIVATE_NOTES'];
export const MOST_STEPS = 40;

export interface StepValues {
  /** Tells steps apart also before they are saved. */
  key: string;
  id?: string;
  title: string;
  minutes: string;
  guidance: string;
  material: string;
  prompt: string;
  capture: StepCapture;
}

export interface ScriptValues {
  version: number;
  steps: StepValues[];
}

export const newStep = (): StepValues => ({
  key: crypto.randomUUID(), title: '', minutes: '10', guidance: '', material: '', prompt: '', capture: 'NOTES',
});

export function toValues({ steps, version }: ScriptDetail): ScriptValues {
  return {
    version,
    steps: steps.map(({ id, title, minutes, guidance = '', material = '', prompt = '', capture }) => ({
      key: id, id, title, minutes: String(minutes), guidance, material, prompt, capture,
    })),
  };
}

export function toSteps({ steps }: ScriptValues): ScriptRequest['steps'] {
  return steps.map(({ id, title, minutes, guidance, material, prompt, capture }) => ({
    id, title, minutes: Number(minutes), guidance: guidance || undefined, material: material || undefined, prompt: prompt || undefined, capture,
  }));
}

/** The same words for another part: there they are steps of their own. */
export const withoutIdentity = (steps: StepDetail[]): ScriptRequest['steps'] =>
  steps.map(({ title, minutes, guidance, material, prompt, capture }) => ({ title, minutes, guidance, material, prompt, capture }));

export type StepFault = { index: number; field: 'title' | 'minutes' };

export function faultsOf({ steps }: ScriptValues): StepFault[] {
  return steps.flatMap(({ title, minutes }, index) => [
    ...(title.trim() ? [] : [{ index, field: 'title' as const }]),
    ...(isMinutes(minutes) ? [] : [{ index, field: 'minutes' as const }]),
  ]);
}

const isMinutes = (text: string) => /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 480;

export const total = (steps: { minutes: number | string }[]) => steps.reduce((sum, { minutes }) => sum + (Number(minutes) || 0), 0);

export const available = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

/** When each step begins and ends if the part begins on time. */
export function timesOf(startsAt: string, steps: { minutes: number }[]) {
  let at = Date.parse(startsAt);
  return steps.map(({ minutes }) => {
    const from = new Date(at).toISOString();
    at += minutes * 60_000;
    return { from, to: new Date(at).toISOString() };
  });
}

/**
 * Shares the time of a part among its steps as they share it now; none is left without a minute.
 *
 * @returns minutes in the order of the steps; all of them together are `time`, unless there are more steps than minutes
 */
export function fitInto(time: number, minutes: number[]): number[] {
  const sum = minutes.reduce((all, one) => all + one, 0);
  if (sum === 0) return minutes;
  const shares = minutes.map((one) => (one * time) / sum);
  const fitted = shares.map((share) => Math.max(1, Math.floor(share)));
  const order = shares.map((share, index) => ({ index, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest);
  const given = () => fitted.reduce((all, one) => all + one, 0);
  for (let i = 0; given() < time; i++) fitted[order[i % order.length]!.index]!++;
  while (given() > time && fitted.some((one) => one > 1)) fitted[fitted.indexOf(Math.max(...fitted))]!--;
  return fitted;
}
