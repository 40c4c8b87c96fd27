import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/lib/api/client';
import type { AttachmentDetail, MediaDescription } from '@/lib/api/types';

/** What photos and videos belong to, as the API knows it. */
export interface MediaOwner {
  kind: 'minutes';
  id: string;
}

const keyOf = (owner: MediaOwner) => ['attachments', owner.kind, owner.id] as const;

export function useAttachments(owner: MediaOwner, enabled = true) {
  return useQuery({
    queryKey: keyOf(owner),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/media/attachments', { params: { query: { kind: owner.kind, owner: owner.id } }, signal })),
    enabled,
  });
}

export type AttachmentChange =
  | { kind: 'PHOTO'; part: string; file: File }
  | { kind: 'LINK'; part: string; url: string; title: string }
  | { kind: 'DESCRIBE'; item: AttachmentDetail; description: MediaDescription }
  | { kind: 'REMOVE'; item: AttachmentDetail; everywhere: boolean };

async function make(owner: MediaOwner, change: AttachmentChange): Promise<void> {
  switch (change.kind) {
    case 'PHOTO':
      await unwrap(
        api.POST('/api/media/attachments/photos', {
          params: { query: { kind: owner.kind, owner: owner.id, part: change.part } },
          // The contract describes a file as text; it goes out as it is.
          body: change.file as unknown as string,
          bodySerializer: (file: unknown) => file as Blob,
          headers: { 'Content-Type': change.file.type },
        }),
      );
      return;
    case 'LINK':
      await unwrap(
        api.POST('/api/media/attachments/video-links', {
          params: { query: { kind: owner.kind, owner: owner.id, part: change.part } },
          body: { url: change.url, title: change.title, language: 'fr' },
        }),
      );
      return;
    case 'DESCRIBE':
      await unwrap(
        api.PUT('/api/media/attachments/{id}', {
          params: { path: { id: change.item.id }, header: ifMatch(change.item.version) },
          body: change.description,
        }),
      );
      return;
    case 'REMOVE':
      await unwrap(
        api.DELETE('/api/media/attachments/{id}', {
          params: { path: { id: change.item.id }, query: { everywhere: change.everywhere } },
        }),
      );
  }
}

export function useChangeAttachment(owner: MediaOwner) {
  const refresh = useRefresh(owner);
  return useMutation({ mutationFn: (change: AttachmentChange) => make(owner, change), onSettled: refresh });
}

/** What an owner lacks before it is published is asked for anew, too: its key begins with the kind and the word. */
export function useRefresh(owner: MediaOwner) {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === owner.kind && queryKey.includes('missing') });
    return queries.invalidateQueries({ queryKey: keyOf(owner) });
  };
}
