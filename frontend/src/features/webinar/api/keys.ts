import { type Attendee, keyOf } from '@/lib/api/attendee';

export const webinarKeys = {
  detail: (who: Attendee) => ['webinar', keyOf(who), 'detail'] as const,
  questions: (who: Attendee) => ['webinar', keyOf(who), 'questions'] as const,
  participants: (id: string, page: number) => ['webinar', id, 'participants', page] as const,
};
