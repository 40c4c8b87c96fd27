import type { DiagnosisDetail, DiagnosisRequest } from '@/lib/api/types';

/** A criterion while it is typed. */
export interface CriterionValues {
  /** Of the row on the page; a criterion that is saved has one of its own. */
  key: string;
  id?: string;
  name: string;
  low: string;
  high: string;
}

export const FEWEST_CRITERIA = 3;
export const MOST_CRITERIA = 12;

export function blankCriterion(): CriterionValues {
  return { key: crypto.randomUUID(), name: '', low: '', high: '' };
}

/** @param ids by the key of the row that was saved under it: a row keeps its key, and the focus in it */
export function toCriteria(diagnosis: DiagnosisDetail, ids: ReadonlyMap<string, string>): CriterionValues[] {
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  return diagnosis.criteria.map(({ id, name = '', low = '', high = '' }) => ({ key: keys.get(id) ?? id, id, name, low, high }));
}

export function toRequest(criteria: CriterionValues[]): DiagnosisRequest {
  return { criteria: criteria.map(({ id, name, low, high }) => ({ id, name, low, high })) };
}

export function isComplete(criteria: { name?: string; low?: string; high?: string }[]) {
  return criteria.length >= FEWEST_CRITERIA && criteria.every(({ name, low, high }) => name?.trim() && low?.trim() && high?.trim());
}
