import { useMutation, useQuery } from '@tanstack/react-query';
import { api, fetchFile, query } from '@/lib/api/client';

export function useMyDay(id: string) {
  return useQuery(query('/api/events/{id}/registration/day', { params: { path: { id } } }));
}

/** The picture of the code as an address: an <img> alone sends no bearer. */
export function useMyCode(id: string) {
  return useQuery({
    queryKey: ['/api/events/{id}/registration/qr-code', id],
    queryFn: async ({ signal }) => {
      const picture = await (await fetchFile(`/api/events/${id}/registration/qr-code`, signal)).text();
      return `data:image/svg+xml,${encodeURIComponent(picture)}`;
    },
    staleTime: Infinity,
  });
}

/** What somebody answered at the door, noted by who runs the event. */
export function useNotePhotoChoice(id: string) {
  return useMutation({
    mutationFn: ({ registrationId, given }: { registrationId: string; given: boolean }) =>
      api.PUT('/api/events/{id}/attendance/{registrationId}/photo-consent', { params: { path: { id, registrationId } }, body: { given } }),
  });
}

/** The reader's own answer. */
export function useDecideAboutPhotos(id: string) {
  return useMutation({
    mutationFn: (given: boolean) => api.PUT('/api/events/{id}/registration/photo-consent', { params: { path: { id } }, body: { given } }),
  });
}
