import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { minutesKeys } from '@/features/minutes/api/keys';
import { api, ifMatch } from '@/lib/api/client';
import type { MediaDescription, SectionMediaItem } from '@/lib/api/types';

const PART = 4 * 1024 * 1024;

export function useSectionMedia(eventId: string, enabled = true) {
  return useQuery({
    queryKey: minutesKeys.media(eventId),
    queryFn: ({ signal }) => api.GET('/api/events/{id}/minutes/draft/media', { params: { path: { id: eventId } }, signal }),
    enabled,
  });
}

export type MediaChange =
  | { kind: 'PHOTO'; section: string; file: File }
  | { kind: 'LINK'; section: string; url: string; title: string }
  | { kind: 'DESCRIBE'; item: SectionMediaItem; description: MediaDescription }
  | { kind: 'REMOVE'; item: SectionMediaItem; everywhere: boolean };

async function make(id: string, change: MediaChange): Promise<void> {
  switch (change.kind) {
    case 'PHOTO':
      await api.POST('/api/events/{id}/minutes/draft/sections/{sectionId}/photos', {
        params: { path: { id, sectionId: change.section } },
        // The contract describes a file as text; it goes out as it is.
        body: change.file as unknown as string,
        bodySerializer: (file: unknown) => file as Blob,
        headers: { 'Content-Type': change.file.type },
      });
      return;
    case 'LINK':
      await api.POST('/api/events/{id}/minutes/draft/sections/{sectionId}/video-links', {
        params: { path: { id, sectionId: change.section } },
        body: { url: change.url, title: change.title, language: 'fr' },
      });
      return;
    case 'DESCRIBE':
      await api.PUT('/api/events/{id}/minutes/draft/media/{mediaId}', {
        params: { path: { id, mediaId: change.item.id }, header: ifMatch(change.item.version) },
        body: change.description,
      });
      return;
    case 'REMOVE':
      await api.DELETE('/api/events/{id}/minutes/draft/media/{mediaId}', {
        params: { path: { id, mediaId: change.item.id }, query: { everywhere: change.everywhere } },
      });
  }
}

export function useChangeMedia(eventId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: MediaChange) => make(eventId, change),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: minutesKeys.missing(eventId) });
      return queries.invalidateQueries({ queryKey: minutesKeys.media(eventId) });
    },
  });
}

/** Sends a video part by part; one that was begun goes on with the part that is missing. */
export function useSendVideo(eventId: string, onPart: (sent: number, bytes: number) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ section, file, begun }: { section: string; file: File; begun?: SectionMediaItem }) => {
      let item =
        begun ??
        (await api.POST('/api/events/{id}/minutes/draft/sections/{sectionId}/videos', {
          params: { path: { id: eventId, sectionId: section } },
          body: { title: file.name.replace(/\.[^.]*$/, ''), bytes: file.size },
        }));
      while (item.nextPart !== undefined) {
        const from = item.nextPart * PART;
        onPart(from, file.size);
        item = await sendPart(eventId, item, file.slice(from, from + PART));
      }
      onPart(file.size, file.size);
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: minutesKeys.missing(eventId) });
      return queries.invalidateQueries({ queryKey: minutesKeys.media(eventId) });
    },
  });
}

function sendPart(eventId: string, item: SectionMediaItem, part: Blob) {
  return api.PUT('/api/events/{id}/minutes/draft/media/{mediaId}/parts/{part}', {
    params: { path: { id: eventId, mediaId: item.id, part: item.nextPart ?? 0 } },
    body: part as unknown as string,
    bodySerializer: (content: unknown) => content as Blob,
    headers: { 'Content-Type': 'application/octet-stream' },
  });
}
