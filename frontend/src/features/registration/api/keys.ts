import type { QueryClient } from '@tanstack/react-query';

export const registrationKeys = {
  all: ['registration'] as const,
  form: (id: string) => ['registration', 'form', id] as const,
  mine: (id: string) => ['registration', 'mine', id] as const,
  colleagues: (id: string) => ['registration', 'colleagues', id] as const,
  links: (id: string, page: number) => ['registration', 'links', id, page] as const,
  needs: (id: string, page: number) => ['registration', 'needs', id, page] as const,
};

/** A registration shows in lists and details of events, and on the home page. */
export function refreshRegistrations(queries: QueryClient) {
  return Promise.all(
    [registrationKeys.all, ['events'], ['home']].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );
}
