import type { AttendanceEntry, CheckInItem, CheckInResult, Half } from '@/lib/api/types';
import { toParisFields } from '@/lib/format/dates';

export interface HalfDay {
  day: string;
  half: Half;
}

/** What a door needs to know of an event, as this device keeps it. */
export interface DeskList {
  title: string;
  startsAt: string;
  endsAt: string;
  halfDays: HalfDay[];
  people: AttendanceEntry[];
  fetchedAt: string;
}

/** An arrival as it was noted here. */
export interface Noted {
  item: CheckInItem;
  name: string;
}

/** An arrival that was noted here and is not known to be recorded yet. */
export interface Unsent extends Noted {
  /** Why it never will be recorded; shown until somebody has read it. */
  refused?: Exclude<CheckInResult['outcome'], 'PRESENT' | 'UNDONE'> | 'UNREADABLE';
}

export const sameHalfDay = (a: HalfDay, b: HalfDay) => a.day === b.day && a.half === b.half;

export function presenceOf(person: AttendanceEntry, halfDay: HalfDay) {
  return person.presences.find((presence) => sameHalfDay(presence, halfDay));
}

export const isPresent = (person: AttendanceEntry, halfDay: HalfDay) => presenceOf(person, halfDay)?.present === true;

export const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`;

/** The half-day that is going on, or the nearest one of the event. */
export function currentHalfDay(halfDays: HalfDay[], now: Date): HalfDay | undefined {
  const { date, time } = toParisFields(now.toISOString());
  const position = ({ day, half }: HalfDay) => Date.parse(day) / 43_200_000 + (half === 'AFTERNOON' ? 1 : 0);
  const here = position({ day: date, half: time < '13:00' ? 'MORNING' : 'AFTERNOON' });
  return [...halfDays].sort((a, b) => Math.abs(position(a) - here) - Math.abs(position(b) - here))[0];
}

/** The list with what was noted here since it was fetched: the same rules as those of the server. */
export function withUnsent(people: AttendanceEntry[], unsent: Unsent[]): AttendanceEntry[] {
  return unsent.filter(({ refused }) => !refused).reduce((list, { item }) => withItem(list, item), people);
}

function withItem(people: AttendanceEntry[], item: CheckInItem): AttendanceEntry[] {
  const known = people.find((person) => belongsTo(person, item));
  if (!known) return item.walkIn && !item.undone ? [...people, walkedIn(item)] : people;
  if (item.undone && known.walkIn && known.id === item.id) return people.filter((person) => person !== known);
  return people.map((person) => (person === known ? withPresence(person, item) : person));
}

function belongsTo(person: AttendanceEntry, item: CheckInItem) {
  return (
    person.id === item.registrationId ||
    (item.code !== undefined && person.code === item.code) ||
    (item.walkIn !== undefined && (person.id === item.id || person.presences.some(({ checkIns }) => checkIns.includes(item.id))))
  );
}

/** Known under the identifier of the arrival until the server has made a registration of it. */
function walkedIn(item: CheckInItem): AttendanceEntry {
  const person: AttendanceEntry = {
    id: item.id,
    firstName: item.walkIn?.firstName ?? '',
    lastName: item.walkIn?.lastName ?? '',
    organisationName: item.walkIn?.organisation,
    role: 'OTHER',
    state: 'REGISTERED',
    seat: 'ON_SITE',
    walkIn: true,
    code: '',
    presences: [],
  };
  return withPresence(person, item);
}

function withPresence(person: AttendanceEntry, item: CheckInItem): AttendanceEntry {
  const before = presenceOf(person, item);
  const checkIns = (before?.checkIns ?? []).filter((id) => id !== item.id);
  if (!item.undone) checkIns.push(item.id);
  const byHand = before?.corrected === true && (before.present || item.undone === true);
  const arrivedAt = checkIns.length === 0 ? undefined : earliest(before?.arrivedAt, item.undone ? undefined : item.at);
  return {
    ...person,
    presences: [
      ...person.presences.filter((presence) => presence !== before),
      {
        day: item.day,
        half: item.half,
        present: byHand ? (before?.present ?? false) : checkIns.length > 0,
        corrected: byHand,
        arrivedAt,
        checkIns,
      },
    ],
  };
}

function earliest(a: string | undefined, b: string | undefined) {
  if (!a || !b) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('œ', 'oe').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Every word somewhere in name or organisation; accents and case do not matter. */
export function search(people: AttendanceEntry[], text: string) {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return people;
  return people.filter((person) => {
    const where = fold([person.firstName, person.lastName, person.organisationName].join(' '));
    return words.every((word) => where.includes(word));
  });
}

const byName = new Intl.Collator('fr');

export function sortByName(people: AttendanceEntry[]) {
  return [...people].sort((a, b) => byName.compare(`${a.lastName} ${a.firstName}`, `${b.lastName} ${b.firstName}`));
}

export function countPresent(people: AttendanceEntry[], halfDay: HalfDay) {
  return people.filter((person) => isPresent(person, halfDay)).length;
}

const CODE = /^https?:\/\/[^/]+\/a\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** What a scanned text says, where it is one of our codes. */
export function codeIn(text: string) {
  return CODE.exec(text.trim())?.[1]?.toLowerCase();
}
