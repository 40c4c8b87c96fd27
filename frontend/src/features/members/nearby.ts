import type { TerritoryDetail, TerritoryRef } from '@/lib/api/types';

/** « Near me » is my department: wide enough to find somebody, near enough for a visit and back in a day. */
export function nearbyTerritory(mine: TerritoryDetail): Pick<TerritoryRef, 'id' | 'name'> {
  return mine.parents.find((parent) => parent.kind === 'DEPARTMENT') ?? mine;
}
