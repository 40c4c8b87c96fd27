import type { QueryClient } from '@tanstack/react-query';

export const eventKeys = {
  all: ['events'] as const,
  list: (filters: object) => ['events', 'list', filters] as const,
  detail: (id: string) => ['events', 'detail', id] as const,
  registrations: (id: string, filters: object) => ['events', 'registrations', id, filters] as const,
};

/** A change of an event or of a registration shows in lists, details and on the home page. */
export function refreshEvents(queries: QueryClient) {
  return Promise.all([
    queries.invalidateQueries({ queryKey: eventKeys.all }),
    queries.invalidateQueries({ queryKey: ['home'] }),
  ]);
}
