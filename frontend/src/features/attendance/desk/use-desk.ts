import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { getEverybody, postCheckIns } from '@/features/attendance/api/door';
import { type DeskList, type Noted, type Unsent, withUnsent } from '@/features/attendance/desk/desk-list';
import { arrivalKey, keepList, readList, scopeOf } from '@/features/attendance/desk/desk-storage';
import type { CheckInItem } from '@/lib/api/types';
import { reasonFor, type SavingState } from '@/lib/forms/saving';
import { type Outcome, useOutbox } from '@/lib/offline/use-outbox';

/** What others noted is told by the live count; a list this young needs no second look after each arrival. */
const FRESH = 15_000;
const PAUSES = [2_000, 5_000, 15_000, 30_000];

type Facts = Omit<DeskList, 'people' | 'fetchedAt'>;

/**
 * The list of a door, kept on this device. What is noted counts at once, is written down before anything else, and is
 * sent by itself as soon as there is a network and a session.
 */
export function useDesk(eventId: string, facts: Facts | undefined, signedIn: boolean) {
  const [list, setList] = useState<DeskList>();
  const [opened, setOpened] = useState(false);
  const [reading, setReading] = useState<SavingState>('saved');
  const [unkept, setUnkept] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const fetchedAt = useRef(0);
  const latestFacts = useRef(facts);
  useEffect(() => {
    latestFacts.current = facts;
  });

  const ready = opened && signedIn && facts !== undefined;
  const box = useOutbox<Noted>({
    scope: scopeOf(eventId),
    ready,
    send: (noted) => send(eventId, noted),
    // Recorded: the list has it, until the next one is fetched.
    onDone: (noted) => setList((now) => now && { ...now, people: withUnsent(now.people, noted) }),
  });

  useEffect(() => {
    let left = false;
    readList(eventId)
      // A device that keeps nothing still works while the page is open.
      .catch(() => {
        setUnkept(true);
        return undefined;
      })
      .then((found) => {
        if (left) return;
        setList((now) => now ?? found);
        setOpened(true);
      })
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [eventId]);

  const fetchList = useCallback(async () => {
    const known = latestFacts.current;
    if (!known) return;
    const people = await getEverybody(eventId);
    fetchedAt.current = Date.now();
    const fetched = { ...known, people, fetchedAt: new Date().toISOString() };
    setList(fetched);
    setFailure(undefined);
    await keepList(eventId, fetched).catch(() => setUnkept(true));
  }, [eventId]);

  // Fetches once what waits was sent; tries again after a while, and at once when the network is back.
  const nothingWaits = box.opened && box.waiting === 0;
  useEffect(() => {
    if (!ready || !nothingWaits) return;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const attempt = async () => {
      clearTimeout(timer);
      if (Date.now() - fetchedAt.current <= FRESH) return;
      try {
        await fetchList();
        setReading('saved');
      } catch (error) {
        setFailure(error);
        setReading(reasonFor(error));
        if (!left) timer = setTimeout(() => void attempt(), PAUSES[Math.min(failures++, PAUSES.length - 1)]);
      }
    };
    const now = () => void attempt();
    void attempt();
    window.addEventListener('online', now);
    return () => {
      left = true;
      clearTimeout(timer);
      window.removeEventListener('online', now);
    };
  }, [ready, nothingWaits, fetchList]);

  const { put, dismiss } = box;
  const note = useCallback(
    (item: CheckInItem, name: string) => put(arrivalKey(item), { item, name }),
    [put],
  );

  const unsent = useMemo(
    () => box.unsent.map(({ value, refused }): Unsent => ({ ...value, refused: refused as Unsent['refused'] })),
    [box.unsent],
  );
  const read = useCallback(
    ({ item }: Unsent) => {
      const one = box.unsent.find(({ value }) => value.item === item);
      if (one) dismiss(one);
    },
    [box.unsent, dismiss],
  );

  const people = useMemo(() => (list ? withUnsent(list.people, unsent) : undefined), [list, unsent]);
  return {
    opened: opened && box.opened, list, people, unsent, waiting: box.waiting, saving: box.saving === 'saved' ? reading : box.saving,
    unkept: unkept || box.unkept, failure, note, read, refresh: fetchList,
  };
}

async function send(eventId: string, noted: Noted[]): Promise<Outcome[]> {
  const results = await postCheckIns(eventId, noted.map(({ item }) => item));
  return noted.map((_, index) => {
    const outcome = results[index]?.outcome ?? 'REFUSED';
    return outcome === 'PRESENT' || outcome === 'UNDONE' ? 'done' : { refused: outcome };
  });
}

export type Desk = ReturnType<typeof useDesk>;
