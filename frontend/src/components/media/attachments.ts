import { useMutation, useQuery } from '@tanstack/react-query';
import { api, ifMatch, query } from '@/lib/api/client';
import type { AttachmentDetail, MediaDescription } from '@/lib/api/types';

/** What photos and videos belong to, as the API knows it. */
export interface MediaOwner {
  kind: 'minutes';
  id: string;
}

export function useAttachments({ kind, id }: MediaOwner, enabled = true) {
  return useQuery({ ...query('/api/media/attachments', { params: { query: { kind, owner: id } } }), enabled });
}

export type AttachmentChange =
  | { kind: 'PHOTO'; part: string; file: File }
  | { kind: 'LINK'; part: string; url: string; title: string }
  | { kind: 'DESCRIBE'; item: AttachmentDetail; description: MediaDescription }
  | { kind: 'REMOVE'; item: AttachmentDetail; everywhere: boolean };

function make(owner: MediaOwner, change: AttachmentChange) {
  const place = (part: string) => ({ query: { kind: owner.kind, owner: owner.id, part } });
  switch (change.kind) {
    case 'PHOTO':
      return api.POST('/api/media/attachments/photos', {
        params: place(change.part),
        // The contract describes a file as text; it goes out as it is.
        body: change.file as unknown as string,
        bodySerializer: (file: unknown) => file as Blob,
        headers: { 'Content-Type': change.file.type },
      });
    case 'LINK':
      return api.POST('/api/media/attachments/video-links', {
        params: place(change.part),
        body: { url: change.url, title: change.title, language: 'fr' },
      });
    case 'DESCRIBE':
      return api.PUT('/api/media/attachments/{id}', {
        params: { path: { id: change.item.id }, header: ifMatch(change.item.version) },
        body: change.description,
      });
    case 'REMOVE':
      return api.DELETE('/api/media/attachments/{id}', {
        params: { path: { id: change.item.id }, query: { everywhere: change.everywhere } },
      });
  }
}

export function useChangeAttachment(owner: MediaOwner) {
  return useMutation<unknown, Error, AttachmentChange>({ mutationFn: (change) => make(owner, change) });
}
