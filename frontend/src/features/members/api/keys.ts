export const memberKeys = {
  all: ['members'] as const,
  list: (query: object) => ['members', 'list', query] as const,
  detail: (id: string) => ['members', 'detail', id] as const,
};
