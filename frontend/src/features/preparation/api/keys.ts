export const preparationKeys = {
  event: (id: string) => ['events', 'detail', id] as const,
  brief: (id: string) => ['preparation', id, 'brief'] as const,
  checklist: (id: string) => ['preparation', id, 'checklist'] as const,
  comments: (id: string, page: number) => ['preparation', id, 'comments', page] as const,
  allComments: (id: string) => ['preparation', id, 'comments'] as const,
  topics: (id: string) => ['topics', 'list', { event: id }] as const,
  /** Below the events: each change of one makes another version. */
  versions: (id: string, page: number) => ['events', 'versions', id, page] as const,
};
