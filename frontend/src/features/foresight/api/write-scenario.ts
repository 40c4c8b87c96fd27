import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { foresightQuery } from '@/features/foresight/api/get-foresight';
import { foresightKeys, pathOf, type WorkshopAddress } from '@/features/foresight/api/keys';
import { withItem, withScenario } from '@/features/foresight/scenario-pieces';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { ForesightDetail, ScenarioDetail, ScenarioItemDetail, ScenarioItemRequest } from '@/lib/api/types';

/** How a scenario is written: by whoever runs the event, or from a table. */
export interface ScenarioWriter {
  call: (scenario: ScenarioDetail, title: string, version: number) => Promise<ScenarioDetail>;
  write: (scenario: ScenarioDetail, itemId: string, body: ScenarioItemRequest, version: number) => Promise<ScenarioItemDetail>;
  /** What there is now, as others may have changed it. */
  readLatest: (scenarioId: string) => Promise<ScenarioDetail | undefined>;
}

/** As whoever runs the event. */
export function useScenarioWriter(at: WorkshopAddress): ScenarioWriter & {
  choose: (scenario: ScenarioDetail, chosen: boolean) => Promise<ScenarioDetail>;
} {
  const queries = useQueryClient();
  const { eventId, segmentId } = at;
  return useMemo(() => {
    const where = { eventId, segmentId };
    const put = async (scenario: ScenarioDetail, title: string | undefined, chosen: boolean, version: number) => {
      const params = { path: { ...pathOf(where).path, scenarioId: scenario.id }, header: ifMatch(version) };
      const saved = await unwrap(
        api.PUT('/api/events/{id}/segments/{segmentId}/foresight/scenarios/{scenarioId}', { params, body: { title, chosen } }),
      );
      remember(queries, segmentId, (known) => withScenario(known, saved));
      return saved;
    };
    return {
      call: (scenario, title, version) => put(scenario, title, scenario.chosen, version),
      choose: (scenario, chosen) => put(scenario, scenario.title, chosen, scenario.version),
      write: async (scenario, itemId, body, version) => {
        const params = { path: { ...pathOf(where).path, scenarioId: scenario.id, itemId }, header: ifMatch(version) };
        const saved = await unwrap(
          api.PUT('/api/events/{id}/segments/{segmentId}/foresight/scenarios/{scenarioId}/items/{itemId}', { params, body }),
        );
        remember(queries, segmentId, (known) => ({
          ...known,
          scenarios: known.scenarios.map((one) => (one.id === scenario.id ? withItem(one, saved) : one)),
        }));
        return saved;
      },
      readLatest: async (scenarioId) => {
        const latest = await queries.fetchQuery({ ...foresightQuery(where), staleTime: 0 });
        return latest.scenarios.find(({ id }) => id === scenarioId);
      },
    };
  }, [queries, eventId, segmentId]);
}

function remember(queries: QueryClient, segmentId: string, change: (known: ForesightDetail) => ForesightDetail) {
  queries.setQueryData<ForesightDetail>(foresightKeys.of(segmentId), (known) => known && change(known));
}
