import { describe, expect, it } from 'vitest';
import { isStepReady, piecesOf, polesOf, toStepRequest, toStepValues, toWithdrawal, withItem } from '@/features/foresight/scenario-pieces';
import type { ScenarioDetail, ScenarioItemDetail } from '@/lib/api/types';

const step = (id: string, year: number, month: number, day?: number): ScenarioItemDetail => ({
  id, kind: 'STEP', text: id, year, month, day, pledged: false, withdrawn: false, version: 1,
});
const scenario = (items: ScenarioItemDetail[]): ScenarioDetail => ({ id: 's', quadrant: 'LOW_HIGH', chosen: true, items, version: 1 });

describe('scenario pieces', () => {
  it('goFromTheHorizonBackToToday', () => {
    const items = [step('proche', 2027, 3), step('horizon', 2040, 1), step('jour', 2031, 6, 12), step('mois', 2031, 6)];
    expect(piecesOf(scenario(items), 'STEP').map(({ id }) => id)).toEqual(['horizon', 'mois', 'jour', 'proche']);
  });

  it('doNotShowWhatWasTakenBack', () => {
    const taken = { ...step('reprise', 2030, 1), withdrawn: true };
    expect(piecesOf(scenario([taken]), 'STEP')).toEqual([]);
    expect(withItem(scenario([step('reprise', 2030, 1)]), taken).items).toEqual([taken]);
    expect(toWithdrawal(taken, false)).toMatchObject({ kind: 'STEP', text: 'reprise', year: 2030, month: 1, withdrawn: false });
  });

  it('stepsHaveAMonthAndAYearUntilTheHorizon', () => {
    const values = toStepValues(step('régie', 2031, 9));
    expect(isStepReady(values, 2040)).toBe(true);
    expect(isStepReady({ ...values, year: '2041' }, 2040)).toBe(false);
    expect(isStepReady({ ...values, month: '' }, 2040)).toBe(false);
    expect(isStepReady({ ...values, text: ' ' }, 2040)).toBe(false);
    expect(toStepRequest({ ...values, owner: ' la commune ' })).toMatchObject({ year: 2031, month: 9, day: undefined, owner: 'la commune' });
  });

  it('eachQuadrantHasOnePoleOfEachAxis', () => {
    const first = { name: 'x', low: 'gauche', high: 'droite' };
    const second = { name: 'y', low: 'bas', high: 'haut' };
    expect(polesOf('LOW_HIGH', first, second)).toEqual(['gauche', 'haut']);
    expect(polesOf('HIGH_HIGH', first, second)).toEqual(['droite', 'haut']);
    expect(polesOf('LOW_LOW', first, second)).toEqual(['gauche', 'bas']);
    expect(polesOf('HIGH_LOW', first, second)).toEqual(['droite', 'bas']);
  });
});
