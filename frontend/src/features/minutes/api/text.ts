import { api } from '@/lib/api/client';
import { toProblem } from '@/lib/api/problem';
import type { SavedText, TextConflictProblem, TextPiece } from '@/lib/api/types';

/** Somebody else rewrote the same block: nothing was kept, and both texts are here. */
export class ConflictError extends Error {
  readonly revision: number;
  readonly pieces: TextPiece[];

  constructor(revision: number, pieces: TextPiece[]) {
    super('conflict');
    this.name = 'ConflictError';
    this.revision = revision;
    this.pieces = pieces;
  }
}

interface Typed {
  text: string;
  revision: number;
  writer: string;
}

export async function saveText(eventId: string, sectionId: string, typed: Typed): Promise<SavedText> {
  const { data, error, response } = await api.PUT('/api/events/{id}/minutes/draft/sections/{sectionId}/text', {
    params: { path: { id: eventId, sectionId } },
    body: typed,
  });
  if (data) return data;
  const conflict = error as TextConflictProblem | undefined;
  if (response.status === 409 && conflict?.pieces && conflict.revision !== undefined) {
    throw new ConflictError(conflict.revision, conflict.pieces);
  }
  throw toProblem(response, error);
}

/** Tells the others; where it does not reach them, they see it by the text itself. */
export function announce(eventId: string, sectionId: string, writer: string, writing: boolean) {
  void api
    .PUT('/api/events/{id}/minutes/draft/sections/{sectionId}/writer', {
      params: { path: { id: eventId, sectionId } },
      body: { writer, writing },
    })
    .catch(() => undefined);
}
