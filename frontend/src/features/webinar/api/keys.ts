export const webinarKeys = {
  detail: (id: string) => ['webinar', id, 'detail'] as const,
  questions: (id: string) => ['webinar', id, 'questions'] as const,
  participants: (id: string, page: number) => ['webinar', id, 'participants', page] as const,
};
