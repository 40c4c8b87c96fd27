import { useQuery } from '@tanstack/react-query';
import { webinarKeys } from '@/features/webinar/api/keys';
import { api, unwrap } from '@/lib/api/client';

const EVERY_FIVE_SECONDS = 5_000;

/** @param live while questions can be asked: then it is read again and again, as long as somebody looks at the page */
export function useQuestions(id: string, live: boolean) {
  const query = { size: 200 };
  return useQuery({
    queryKey: webinarKeys.questions(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/questions', { params: { path: { id }, query }, signal })),
    refetchInterval: live ? EVERY_FIVE_SECONDS : false,
  });
}
