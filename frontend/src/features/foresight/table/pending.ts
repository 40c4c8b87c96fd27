import type { ScenarioDetail, ScenarioItemRequest } from '@/lib/api/types';
import { withItem } from '@/features/foresight/scenario-pieces';

/** A line that this phone has written and the server does not have yet. */
export interface Pending {
  itemId: string;
  scenarioId: string;
  body: ScenarioItemRequest;
  /** That it was written upon; 0 for a new line. */
  version: number;
  /** Somebody else changed the same line meanwhile: a person decides. */
  refused?: string;
}

/** The scenario as this phone knows it: what waits is shown where it will be. */
export function withPending(scenario: ScenarioDetail, pending: Pending[]): ScenarioDetail {
  return pending
    .filter((one) => one.scenarioId === scenario.id && !one.refused)
    .reduce((known, { itemId, body, version }) => withItem(known, { id: itemId, ...body, version }), scenario);
}

/** A line that is changed again while it waits is sent once, as it is now, upon what it was first written upon. */
export function queued(pending: Pending[], next: Pending): Pending[] {
  const before = pending.find(({ itemId }) => itemId === next.itemId);
  const one = before && !before.refused ? { ...next, version: before.version } : next;
  return [...pending.filter(({ itemId }) => itemId !== next.itemId), one];
}

export function withoutPending(pending: Pending[], itemId: string): Pending[] {
  return pending.filter((one) => one.itemId !== itemId);
}
