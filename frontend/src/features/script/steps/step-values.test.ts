import { expect, it } from 'vitest';
import { faultsOf, fitInto, newStep, timesOf, toSteps, total, toValues, withoutIdentity } from '@/features/script/steps/step-values';
import type { ScriptDetail } from '@/lib/api/types';

const step = { id: 'a', title: 'Ouvrir', minutes: 10, guidance: '« Bienvenue. »', capture: 'NOTHING' as const };
const script: ScriptDetail = {
  segmentId: 's', title: 'Café', kind: 'WORLD_CAFE', startsAt: '2026-12-03T09:00:00Z', endsAt: '2026-12-03T10:30:00Z',
  steps: [step, { ...step, id: 'b', title: 'Finir', minutes: 5 }], adapted: false, version: 3,
};

it('comesBackAsItWent', () => {
  expect(toSteps(toValues(script))).toEqual([
    { ...step, material: undefined, prompt: undefined },
    { ...step, id: 'b', title: 'Finir', minutes: 5, material: undefined, prompt: undefined },
  ]);
  expect(withoutIdentity(script.steps)[0]).not.toHaveProperty('id');
});

it('saysWhichStepLacksATitleOrMinutes', () => {
  const values = toValues(script);
  values.steps[1] = { ...values.steps[1]!, title: ' ', minutes: '0' };
  values.steps.push({ ...newStep(), title: 'Trop', minutes: '481' });
  expect(faultsOf(values)).toEqual([{ index: 1, field: 'title' }, { index: 1, field: 'minutes' }, { index: 2, field: 'minutes' }]);
});

it('tellsWhenEachStepBegins', () => {
  expect(timesOf(script.startsAt, script.steps)).toEqual([
    { from: '2026-12-03T09:00:00.000Z', to: '2026-12-03T09:10:00.000Z' },
    { from: '2026-12-03T09:10:00.000Z', to: '2026-12-03T09:15:00.000Z' },
  ]);
});

it('sharesTheTimeThatThereIsAndLeavesNoStepWithoutAMinute', () => {
  for (const [time, minutes] of [[60, [10, 20, 20, 20, 10, 15]], [90, [5, 5]], [7, [1, 1, 90]], [61, [3, 3, 3, 3]]] as const) {
    const fitted = fitInto(time, [...minutes]);
    expect(fitted.reduce((sum, one) => sum + one, 0)).toBe(time);
    expect(Math.min(...fitted)).toBeGreaterThanOrEqual(1);
  }
  expect(fitInto(2, [5, 5, 5])).toEqual([1, 1, 1]);
  expect(fitInto(95, [10, 20, 20, 20, 10, 15])).toEqual([10, 20, 20, 20, 10, 15]);
});

it('countsNothingWhereNoNumberStands', () => {
  expect(total([{ minutes: '12' }, { minutes: 'x' }, { minutes: 3 }])).toBe(15);
});
