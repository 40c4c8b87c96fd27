import type { BriefDetail, BriefRequest, SegmentKind } from '@/lib/api/types';

export interface GoalValues {
  text: string;
  technique: SegmentKind | '';
}

/** A brief as it is typed. */
export interface BriefValues {
  version: number;
  goals: GoalValues[];
  audience: string;
  takeaways: string;
}

/** One empty goal invites to begin. */
export const toBriefValues = (brief: BriefDetail): BriefValues => ({
  version: brief.version,
  goals: brief.goals.length > 0 ? brief.goals.map(({ text, technique }) => ({ text, technique: technique ?? '' })) : [{ text: '', technique: '' }],
  audience: brief.audience ?? '',
  takeaways: brief.takeaways ?? '',
});

const isEmpty = (goal: GoalValues) => !goal.text.trim() && !goal.technique;

/** Places of the goals that have a technique and no words. */
export const goalsWithoutWords = (values: BriefValues) =>
  values.goals.flatMap((goal, index) => (goal.technique && !goal.text.trim() ? [index] : []));

export const toBriefRequest = (values: BriefValues): BriefRequest => ({
  goals: values.goals
    .filter((goal) => !isEmpty(goal))
    .map(({ text, technique }) => ({ text: text.trim(), technique: technique || undefined })),
  audience: values.audience.trim() || undefined,
  takeaways: values.takeaways.trim() || undefined,
});
