import type { RotationDetail, RotationPerson, RotationPlanDetail } from '@/lib/api/types';

/** Made-up people and plans for tests. */
export function somebody(id: string, firstName: string, lastName: string): RotationPerson {
  return { registrationId: id, firstName, lastName, profile: 'AGENT' };
}

export const ana = somebody('a', 'Ana', 'Zola');
export const ben = somebody('b', 'Ben', 'Élie');
export const cleo = somebody('c', 'Cléo', 'Arnaud');
export const dan = somebody('d', 'Dan', 'Blin');

export function someRotation(change: Partial<RotationDetail> = {}): RotationDetail {
  return {
    segmentId: 'part', title: 'World café', kind: 'WORLD_CAFE', startsAt: '2026-12-03T09:00:00Z', endsAt: '2026-12-03T10:00:00Z',
    state: 'PLANNED', form: 'TABLES', rounds: 2, minutes: 20,
    tables: [
      { id: 't1', name: 'Eau', stepFree: true, closed: false },
      { id: 't2', name: 'Bois', size: 2, question: 'Et le bois ?', stepFree: false, closed: false },
    ],
    hosts: [{ registrationId: 'b', table: 1 }],
    reachable: [{ registrationId: 'a', table: 0 }],
    together: [], apart: [],
    weights: { repeats: 1000, profiles: 100, colleagues: 40, territories: 8, wishes: 5 },
    seed: 7, people: [ana, ben, cleo, dan], present: false, missing: [], version: 3,
    ...change,
  };
}

export function somePlan(change: Partial<RotationPlanDetail> = {}): RotationPlanDetail {
  return {
    segmentId: 'part', state: 'PLANNED', seed: 7, version: 3, tables: someRotation().tables, people: [ana, ben, cleo, dan],
    rounds: [
      { number: 1, tables: [{ tableId: 't1', registrationIds: ['a', 'c'] }, { tableId: 't2', registrationIds: ['b', 'd'] }], resting: [] },
      { number: 2, tables: [{ tableId: 't1', registrationIds: ['a', 'd'] }, { tableId: 't2', registrationIds: ['b'] }], resting: ['c'] },
    ],
    ...change,
  };
}
