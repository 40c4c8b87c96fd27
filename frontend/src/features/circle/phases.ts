import type { CircleDetail, CirclePhase, NoteKind } from '@/lib/api/types';

export const PHASES: CirclePhase[] = ['CASE', 'QUESTIONS', 'ADVICE', 'COMMITMENT', 'CLOSED'];

export const before = (phase: CirclePhase) => PHASES[PHASES.indexOf(phase) - 1];
export const after = (phase: CirclePhase) => PHASES[PHASES.indexOf(phase) + 1];

/** What somebody can say in this phase; nothing where it is somebody else's turn. */
export function turnOf({ phase, narratorIsMe, notes }: CircleDetail): NoteKind | undefined {
  const has = (kind: NoteKind) => notes.some((note) => note.kind === kind);
  switch (phase) {
    case 'CASE':
      return has('CASE') ? undefined : 'CASE';
    case 'QUESTIONS':
      return 'QUESTION';
    case 'ADVICE':
      return 'ADVICE';
    case 'COMMITMENT':
      return narratorIsMe && !has('COMMITMENT') ? 'COMMITMENT' : undefined;
    case 'CLOSED':
      return narratorIsMe && !has('NEWS') ? 'NEWS' : undefined;
  }
}
