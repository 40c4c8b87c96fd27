/** What one phone gave in one round. The number is drawn here and told with scores alone; nothing else says who scored. */
export interface ScoreSheet {
  voter: string;
  round: number;
  /** Rises with each change, so that the latest one counts in whatever order they arrive. */
  revision: number;
  scores: Record<string, { level?: number; revision: number }>;
}

export function freshSheet(round: number): ScoreSheet {
  return { voter: crypto.randomUUID(), round, revision: 0, scores: {} };
}

/** @param level undefined for whoever does not want to score this */
export function withScore(sheet: ScoreSheet, criterionId: string, level: number | undefined): ScoreSheet {
  const revision = sheet.revision + 1;
  return { ...sheet, revision, scores: { ...sheet.scores, [criterionId]: { level, revision } } };
}

export function toScores({ scores }: ScoreSheet) {
  return Object.entries(scores).map(([criterionId, score]) => ({ criterionId, ...score }));
}

export function levelOf(sheet: ScoreSheet | undefined, criterionId: string) {
  return sheet?.scores[criterionId]?.level;
}
