import { useQuery } from '@tanstack/react-query';
import { attendanceKeys } from '@/features/attendance/api/keys';
import { api, fetchFile, unwrap } from '@/lib/api/client';

export function useMyDay(id: string) {
  return useQuery({
    queryKey: attendanceKeys.myDay(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/registration/day', { params: { path: { id } }, signal })),
  });
}

/** The picture of the code as an address: an <img> alone sends no bearer. */
export function useMyCode(id: string) {
  return useQuery({
    queryKey: attendanceKeys.myCode(id),
    queryFn: async ({ signal }) => {
      const picture = await (await fetchFile(`/api/events/${id}/registration/qr-code`, signal)).text();
      return `data:image/svg+xml,${encodeURIComponent(picture)}`;
    },
    staleTime: Infinity,
  });
}
