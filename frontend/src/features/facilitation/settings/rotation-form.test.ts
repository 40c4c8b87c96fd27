import { describe, expect, it } from 'vitest';
import { checkRotation, newTable, toRequest, toValues } from '@/features/facilitation/settings/rotation-form';
import { someRotation } from '@/features/facilitation/test-data';

const named = (form: string, number: number) => `${form} ${number}`;
const check = (values: Parameters<typeof checkRotation>[0]) => checkRotation(values, ({ fault }) => fault);

describe('settings of a rotation', () => {
  it('goBackAsTheyCame', () => {
    const stored = someRotation();
    const request = toRequest(toValues(stored, named), stored);
    expect(request.tables.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(request.tables[1]).toEqual({ id: 't2', name: 'Bois', size: 2, question: 'Et le bois ?', stepFree: false });
    expect(request.hosts).toEqual(stored.hosts);
    expect(request.reachable).toEqual(stored.reachable);
    expect(request.weights).toEqual(stored.weights);
  });

  it('keepPeopleAtTheirTableWhenAnotherOneIsPutBeforeIt', () => {
    const stored = someRotation();
    const values = toValues(stored, named);
    const request = toRequest({ ...values, tables: [newTable('Air'), ...values.tables] }, stored);
    expect(request.hosts).toEqual([{ registrationId: 'b', table: 2 }]);
  });

  it('proposeTablesForThoseWhoTakePartUntilThereAreSome', () => {
    const people = Array.from({ length: 25 }, (_, index) => ({ ...someRotation().people[0]!, registrationId: `p${index}` }));
    const fresh = someRotation({ version: 0, tables: [], hosts: [], reachable: [], people });
    expect(toValues(fresh, named).tables.map(({ name }) => name)).toEqual(['TABLES 1', 'TABLES 2', 'TABLES 3', 'TABLES 4', 'TABLES 5']);
    expect(toValues({ ...fresh, form: 'STATIONS', rounds: 4 }, named).tables).toHaveLength(4);
    expect(toValues({ ...fresh, form: 'PAIRS' }, named).tables).toEqual([]);
    expect(toValues({ ...fresh, version: 1 }, named).tables).toEqual([]);
  });

  it('haveARoundForEachStation', () => {
    const stored = someRotation({ form: 'STATIONS', rounds: 9 });
    expect(toRequest(toValues(stored, named), stored).rounds).toBe(2);
  });

  it('nameNoTablesAndNobodyWhoStaysWhereAllGoInPairs', () => {
    const stored = someRotation();
    const request = toRequest({ ...toValues(stored, named), form: 'PAIRS', together: [['a', 'b']] }, stored);
    expect(request).toMatchObject({ tables: [], hosts: [], reachable: [], together: [] });
  });

  it('changeNothingButWordsAndMinutesOnceItHasBegun', () => {
    const stored = someRotation({ state: 'RUNNING', form: 'STATIONS', rounds: 5 });
    const request = toRequest({ ...toValues(stored, named), minutes: '25' }, stored);
    expect(request).toMatchObject({ minutes: 25, rounds: 5, hosts: stored.hosts, reachable: stored.reachable });
  });

  it('areRefusedWhereTheyMakeNoSense', () => {
    const values = toValues(someRotation(), named);
    expect(check(values)).toEqual({});
    expect(check({ ...values, rounds: '31', minutes: '0' })).toEqual({ rounds: 'rounds', minutes: 'minutes' });
    const [first, second] = values.tables;
    expect(check({ ...values, tables: [first!, { ...second!, name: ' eau ' }] })).toEqual({ 'tables[1].name': 'sameName' });
    expect(check({ ...values, tables: [{ ...first!, size: 'x' }, second!] })).toEqual({ 'tables[0].size': 'size' });
    expect(check({ ...values, reachable: [{ registrationId: 'a', table: 't2' }] })).toEqual({ 'reachable[0].table': 'steps' });
    expect(check({ ...values, hosts: [{ registrationId: 'b', table: '' }] })).toEqual({ 'hosts[0].table': 'table' });
    expect(check({ ...values, apart: [['a']] })).toEqual({ 'apart[0]': 'group' });
  });
});
