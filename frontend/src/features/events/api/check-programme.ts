import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';
import type { EventRequest } from '@/lib/api/types';

/** What does not fit together in these parts; only whole ones may be asked about. */
export function useProgrammeCheck(segments: EventRequest['segments']) {
  const parts = segments.map(({ kind, startsAt, endsAt, room, parallelGroup, speakers }) => ({
    kind, startsAt, endsAt, room, parallelGroup, speakers,
  }));
  return useQuery({
    queryKey: ['programme-check', parts],
    queryFn: ({ signal }) => unwrap(api.POST('/api/programme-checks', { body: { segments: parts }, signal })),
    placeholderData: keepPreviousData,
    enabled: parts.length > 1,
    staleTime: Infinity,
    // A hint beside the form: without it one can write and save all the same.
    retry: false,
  });
}
