export const minutesKeys = {
  all: (eventId: string) => ['minutes', eventId] as const,
  draft: (eventId: string) => ['minutes', eventId, 'draft'] as const,
  missing: (eventId: string) => ['minutes', eventId, 'missing'] as const,
  commitments: (eventId: string) => ['minutes', eventId, 'commitments'] as const,
  amendments: (eventId: string) => ['minutes', eventId, 'amendments'] as const,
  reading: (eventId: string, version?: number) => ['minutes', eventId, 'reading', version] as const,
  versions: (eventId: string, page: number) => ['minutes', eventId, 'versions', page] as const,
  changes: (eventId: string, version: number) => ['minutes', eventId, 'changes', version] as const,
};

export const draftUrl = (eventId: string) => `/api/events/${eventId}/minutes/draft`;
