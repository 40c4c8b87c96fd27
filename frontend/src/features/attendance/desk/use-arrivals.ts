import { fullName, type HalfDay, isPresent, presenceOf } from '@/features/attendance/desk/desk-list';
import type { Desk } from '@/features/attendance/desk/use-desk';
import { useMessages } from '@/features/attendance/messages';
import { useToast } from '@/components/toast';
import type { AttendanceEntry, CheckInItem } from '@/lib/api/types';

interface Newcomer {
  firstName: string;
  lastName: string;
  organisation: string;
}

/** What one does at a door, with a word about it each time and the way back. */
export function useArrivals(desk: Desk, halfDay: HalfDay, door: string) {
  const t = useMessages();
  const toast = useToast();

  const item = (who: Partial<CheckInItem>): CheckInItem => ({
    id: crypto.randomUUID(),
    day: halfDay.day,
    half: halfDay.half,
    at: new Date().toISOString(),
    door: door || undefined,
    undone: false,
    ...who,
  });

  const takeBack = (arrival: CheckInItem, name: string) => desk.note({ ...arrival, undone: true }, name);

  const arrive = (person: AttendanceEntry) => {
    const name = fullName(person);
    const arrival = item({ registrationId: person.id });
    void desk.note(arrival, name);
    toast(t('desk.arrived', { name }), () => void takeBack(arrival, name));
  };

  /** Every arrival that counts, whichever door noted it. */
  const undo = (person: AttendanceEntry) => {
    const name = fullName(person);
    for (const id of presenceOf(person, halfDay)?.checkIns ?? []) {
      const known = desk.unsent.find((one) => one.item.id === id)?.item;
      void takeBack(known ?? item({ id, registrationId: person.id }), name);
    }
    toast(t('desk.undone', { name }));
  };

  const add = async ({ firstName, lastName, organisation }: Newcomer) => {
    const walkIn = { firstName: firstName.trim(), lastName: lastName.trim(), organisation: organisation.trim() || undefined };
    const arrival = item({ walkIn });
    const name = fullName(walkIn);
    await desk.note(arrival, name);
    toast(t('desk.arrived', { name }), () => void takeBack(arrival, name));
  };

  /** @returns what to say about it */
  const scan = (code: string) => {
    const person = desk.people?.find((one) => one.code === code);
    if (!person) {
      void desk.note(item({ code }), t('scan.codeHolder', { code: code.slice(0, 8) }));
      return t('scan.unknown');
    }
    const name = fullName(person);
    if (isPresent(person, halfDay)) return t('desk.already', { name });
    void desk.note(item({ registrationId: person.id }), name);
    return t('desk.arrived', { name });
  };

  return { arrive, undo, add, scan };
}
