import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { foresightQuery } from '@/features/foresight/api/foresight';
import { withItem, withScenario } from '@/features/foresight/scenario-pieces';
import { api, ifMatch } from '@/lib/api/client';
import { type PartAddress, pathOf } from '@/lib/api/part-address';
import type { ForesightDetail, ScenarioDetail, ScenarioItemDetail, ScenarioItemRequest } from '@/lib/api/types';
import { afterTyping } from '@/lib/forms/saving';

/** How a scenario is written: by whoever runs the event, or from a table. */
export interface ScenarioWriter {
  call: (scenario: ScenarioDetail, title: string, version: number) => Promise<ScenarioDetail>;
  write: (scenario: ScenarioDetail, itemId: string, body: ScenarioItemRequest, version: number) => Promise<ScenarioItemDetail>;
  /** What there is now, as others may have changed it. */
  readLatest: (scenarioId: string) => Promise<ScenarioDetail | undefined>;
}

/** As whoever runs the event. */
export function useScenarioWriter(at: PartAddress): ScenarioWriter & {
  choose: (scenario: ScenarioDetail, chosen: boolean) => Promise<ScenarioDetail>;
} {
  const queries = useQueryClient();
  const { eventId, segmentId } = at;
  return useMemo(() => {
    const where = { eventId, segmentId };
    const put = async (scenario: ScenarioDetail, title: string | undefined, chosen: boolean, version: number) => {
      const params = { path: { ...pathOf(where).path, scenarioId: scenario.id }, header: ifMatch(version) };
      const saved = await api.PUT('/api/events/{id}/segments/{segmentId}/foresight/scenarios/{scenarioId}', { params, body: { title, chosen } });
      remember(queries, where, (known) => withScenario(known, saved));
      return saved;
    };
    return {
      call: (scenario, title, version) => put(scenario, title, scenario.chosen, version),
      choose: (scenario, chosen) =>
        afterTyping(scenario.id, scenario.version, (version) => {
          const now = queries.getQueryData(foresightQuery(where).queryKey)?.scenarios.find(({ id }) => id === scenario.id);
          return put(scenario, (now ?? scenario).title, chosen, version);
        }),
      write: async (scenario, itemId, body, version) => {
        const params = { path: { ...pathOf(where).path, scenarioId: scenario.id, itemId }, header: ifMatch(version) };
        const saved = await api.PUT('/api/events/{id}/segments/{segmentId}/foresight/scenarios/{scenarioId}/items/{itemId}', { params, body });
        remember(queries, where, (known) => ({
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

function remember(queries: QueryClient, at: PartAddress, change: (known: ForesightDetail) => ForesightDetail) {
  queries.setQueryData(foresightQuery(at).queryKey, (known) => known && change(known));
}
