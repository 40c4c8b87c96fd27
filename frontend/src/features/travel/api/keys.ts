import { type Attendee, keyOf } from '@/lib/api/attendee';

export const travelKeys = {
  travel: (who: Attendee) => ['travel', keyOf(who)] as const,
  carpool: (who: Attendee) => ['travel', keyOf(who), 'carpool'] as const,
  plan: (eventId: string) => ['travel', eventId, 'plan'] as const,
};
