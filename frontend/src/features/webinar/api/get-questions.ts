import { useQuery } from '@tanstack/react-query';
import { webinarKeys } from '@/features/webinar/api/keys';
import type { Attendee } from '@/lib/api/attendee';
import { api, unwrap } from '@/lib/api/client';

const EVERY_FIVE_SECONDS = 5_000;

/** @param live while questions can be asked: then it is read again and again, as long as somebody looks at the page */
export function useQuestions(who: Attendee, live: boolean) {
  const { eventId: id, token } = who;
  const query = { size: 200 };
  return useQuery({
    queryKey: webinarKeys.questions(who),
    queryFn: ({ signal }) =>
      unwrap(
        token
          ? api.GET('/api/participations/{token}/questions', { params: { path: { token }, query }, signal })
          : api.GET('/api/events/{id}/questions', { params: { path: { id }, query }, signal }),
      ),
    refetchInterval: live ? EVERY_FIVE_SECONDS : false,
  });
}
