export const organisationKeys = {
  all: ['organisations'] as const,
  list: (query: object) => ['organisations', 'list', query] as const,
  detail: (id: string) => ['organisations', 'detail', id] as const,
};
