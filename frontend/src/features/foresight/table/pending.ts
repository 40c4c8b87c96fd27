import type { ScenarioDetail, ScenarioItemRequest } from '@/lib/api/types';
import { withItem } from '@/features/foresight/scenario-pieces';

/** A line that this phone has written and the server does not have yet. */
export interface Pending {
  itemId: string;
  scenarioId: string;
  body: ScenarioItemRequest;
  /** That it was written upon; 0 for a new line. */
  version: number;
}

/** The scenario as this phone knows it: what waits is shown where it will be. */
export function withPending(scenario: ScenarioDetail, pending: Pending[]): ScenarioDetail {
  return pending
    .filter((one) => one.scenarioId === scenario.id)
    .reduce((known, { itemId, body, version }) => withItem(known, { id: itemId, ...body, version }), scenario);
}

/** A line that is changed again while it waits is sent once, as it is now, upon what it was first written upon. */
export function queued(waiting: Pending[], next: Pending): Pending {
  const before = waiting.find(({ itemId }) => itemId === next.itemId);
  return before ? { ...next, version: before.version } : next;
}
