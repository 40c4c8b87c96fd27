import type { ForesightDetail, Quadrant, ScenarioDetail, ScenarioItemDetail, ScenarioItemRequest, UncertaintyAxis } from '@/lib/api/types';

export type ItemKind = ScenarioItemDetail['kind'];

/** Sentences and signals stay as they came; steps go from the horizon back to today. */
export function piecesOf(scenario: ScenarioDetail, kind: ItemKind): ScenarioItemDetail[] {
  const pieces = scenario.items.filter((item) => item.kind === kind && !item.withdrawn);
  return kind === 'STEP' ? [...pieces].sort((a, b) => whenOf(b) - whenOf(a)) : pieces;
}

/** A month without a day lies after all its days, as whoever looks back from the horizon meets its end first. */
function whenOf({ year = 0, month = 0, day = 32 }: ScenarioItemDetail) {
  return (year * 12 + month) * 40 + day;
}

export function withItem(scenario: ScenarioDetail, item: ScenarioItemDetail): ScenarioDetail {
  const known = scenario.items.some(({ id }) => id === item.id);
  const items = known ? scenario.items.map((one) => (one.id === item.id ? item : one)) : [...scenario.items, item];
  return { ...scenario, items };
}

export function withScenario(foresight: ForesightDetail, scenario: ScenarioDetail): ForesightDetail {
  return { ...foresight, scenarios: foresight.scenarios.map((one) => (one.id === scenario.id ? scenario : one)) };
}

export function polesOf(quadrant: Quadrant, first: UncertaintyAxis, second: UncertaintyAxis): [string, string] {
  const [left, above] = { LOW_HIGH: [true, true], HIGH_HIGH: [false, true], LOW_LOW: [true, false], HIGH_LOW: [false, false] }[quadrant];
  return [(left ? first.low : first.high) ?? '', (above ? second.high : second.low) ?? ''];
}

export function isWritten({ name, low, high }: UncertaintyAxis) {
  return Boolean(name && low && high);
}

/** A step while it is typed: what is not a number yet stays text. */
export interface StepValues {
  text: string;
  year: string;
  month: string;
  day: string;
  owner: string;
  firstStep: string;
  pledged: boolean;
}

export const EMPTY_STEP: StepValues = { text: '', year: '', month: '', day: '', owner: '', firstStep: '', pledged: false };

export function toStepValues(item: ScenarioItemDetail): StepValues {
  const text = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    text: item.text,
    year: text(item.year),
    month: text(item.month),
    day: text(item.day),
    owner: item.owner ?? '',
    firstStep: item.firstStep ?? '',
    pledged: item.pledged,
  };
}

export function isStepReady({ text, year, month }: StepValues, horizon: number) {
  return text.trim() !== '' && /^\d{4}$/.test(year) && Number(year) <= horizon && month !== '';
}

export function toStepRequest(values: StepValues): ScenarioItemRequest {
  return {
    kind: 'STEP',
    text: values.text.trim(),
    year: Number(values.year),
    month: Number(values.month),
    day: values.day === '' ? undefined : Number(values.day),
    owner: values.owner.trim() || undefined,
    firstStep: values.firstStep.trim() || undefined,
    pledged: values.pledged,
    withdrawn: false,
  };
}

export function toLineRequest(kind: 'STORY' | 'SIGNAL', text: string): ScenarioItemRequest {
  return { kind, text: text.trim(), pledged: false, withdrawn: false };
}

/** The same piece, taken back or brought back. */
export function toWithdrawal(item: ScenarioItemDetail, withdrawn: boolean): ScenarioItemRequest {
  const { kind, text, year, month, day, owner, firstStep, pledged } = item;
  return { kind, text, year, month, day, owner, firstStep, pledged, withdrawn };
}
