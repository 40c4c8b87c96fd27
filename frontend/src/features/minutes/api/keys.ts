export const minutesKeys = {
  all: (eventId: string) => ['minutes', eventId] as const,
  draft: (eventId: string) => ['minutes', eventId, 'draft'] as const,
};

export const draftUrl = (eventId: string) => `/api/events/${eventId}/minutes/draft`;
