import { api } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
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
  try {
    return await api.PUT('/api/events/{id}/minutes/draft/sections/{sectionId}/text', { params: { path: { id: eventId, sectionId } }, body: typed });
  } catch (failure) {
    const conflict: Partial<TextConflictProblem> = isProblem(failure, 409) ? failure.body : {};
    if (conflict.pieces && conflict.revision !== undefined) throw new ConflictError(conflict.revision, conflict.pieces);
    throw failure;
  }
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
