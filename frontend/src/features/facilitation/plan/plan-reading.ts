import type { RotationExplanation, RotationPlanDetail } from '@/lib/api/types';

type Round = RotationPlanDetail['rounds'][number];

/** Between how many and how many people each one meets who are new to them, and the most that anybody could. */
export function reachOf({ people }: Pick<RotationExplanation, 'people'>) {
  const fresh = people.map(({ met, known }) => met - known);
  return {
    least: fresh.length > 0 ? Math.min(...fresh) : 0,
    most: fresh.length > 0 ? Math.max(...fresh) : 0,
    ceiling: people.reduce((most, { ceiling }) => Math.max(most, ceiling), 0),
    knownMeetings: people.reduce((sum, { known }) => sum + known, 0) / 2,
  };
}

/** The round that runs, or the one to come, or the last one. */
export function roundToShow(rounds: Round[]): number {
  const open = rounds.find(({ endedAt }) => endedAt === undefined);
  return (open ?? rounds.at(-1))?.number ?? 1;
}

export const runningRound = (rounds: Round[]) => rounds.find(({ startedAt, endedAt }) => startedAt !== undefined && endedAt === undefined);
export const nextRound = (rounds: Round[]) => rounds.find(({ startedAt }) => startedAt === undefined);

/** Whom the next round expects, at a table or at rest. */
export function rosterOf({ rounds }: RotationPlanDetail): Set<string> {
  const round = nextRound(rounds) ?? rounds.at(-1);
  return new Set([...(round?.tables.flatMap(({ registrationIds }) => registrationIds) ?? []), ...(round?.resting ?? [])]);
}

/** Somebody's way: in each round the name of a table, or nothing where this person rests or has no seat. */
export function wayOf({ rounds, tables }: RotationPlanDetail, registrationId: string) {
  const names = new Map(tables.map(({ id, name }) => [id, name]));
  return rounds.map(({ number, tables: seated, resting }) => {
    const seat = seated.find(({ registrationIds }) => registrationIds.includes(registrationId));
    return { number, table: seat && names.get(seat.tableId), resting: resting.includes(registrationId) };
  });
}
