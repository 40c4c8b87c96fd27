import type { Picked } from '@/components/pickers/picked';
import type { CarpoolKind, CarpoolRequest, MyCarpool, MyTravel, MyTravelRequest, TravelMode } from '@/lib/api/types';
import { fromParisFields, toParisFields } from '@/lib/format/dates';

export interface TravelValues {
  mode: TravelMode | '';
  origin: Picked | undefined;
  kilometres: string;
  carPeople: string;
}

export function toTravelValues(mine: MyTravel | undefined, home: Picked | undefined): TravelValues {
  return {
    mode: mine?.mode ?? '',
    origin: mine ? (mine.origin && { id: mine.origin.id, name: mine.origin.name }) : home,
    kilometres: mine?.kilometres ? String(mine.kilometres) : '',
    carPeople: mine?.carPeople ? String(mine.carPeople) : '2',
  };
}

export function toTravelRequest({ mode, origin, kilometres, carPeople }: TravelValues & { mode: TravelMode }): MyTravelRequest {
  return {
    mode,
    originId: mode === 'ONLINE' ? undefined : origin?.id,
    kilometres: mode === 'ONLINE' || !kilometres.trim() ? undefined : Number(kilometres),
    carPeople: mode === 'CARPOOL' ? Number(carPeople) : undefined,
  };
}

export interface CarpoolValues {
  kind: CarpoolKind | '';
  origin: Picked | undefined;
  time: string;
  flexibilityMinutes: string;
  seats: string;
  comment: string;
}

/** Two hours before the beginning is when people leave, until they say otherwise. */
export function toCarpoolValues(mine: MyCarpool | undefined, home: Picked | undefined, startsAt: string): CarpoolValues {
  const usual = new Date(new Date(startsAt).getTime() - 2 * 3_600_000).toISOString();
  return {
    kind: mine?.kind ?? '',
    origin: mine ? { id: mine.origin.id, name: mine.origin.name } : home,
    time: toParisFields(mine?.leavesAt ?? usual).time,
    flexibilityMinutes: String(mine?.flexibilityMinutes ?? 30),
    seats: String(mine?.seats ?? 1),
    comment: mine?.comment ?? '',
  };
}

/** An hour after the beginning is one of the evening before. */
export function leavingAt(time: string, startsAt: string): string | undefined {
  const { date } = toParisFields(startsAt);
  const sameDay = fromParisFields(date, time);
  if (!sameDay || sameDay <= new Date(startsAt).toISOString()) return sameDay;
  const before = toParisFields(new Date(new Date(startsAt).getTime() - 24 * 3_600_000).toISOString()).date;
  return fromParisFields(before, time);
}

export function toCarpoolRequest(values: CarpoolValues & { kind: CarpoolKind; origin: Picked }, leavesAt: string): CarpoolRequest {
  return {
    kind: values.kind,
    originId: values.origin.id,
    leavesAt,
    flexibilityMinutes: Number(values.flexibilityMinutes),
    seats: Number(values.seats),
    comment: values.comment.trim() || undefined,
  };
}
