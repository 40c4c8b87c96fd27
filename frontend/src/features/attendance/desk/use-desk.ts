import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { getEverybody } from '@/features/attendance/api/get-everybody';
import { postCheckIns } from '@/features/attendance/api/post-check-ins';
import { type DeskList, type Unsent, withUnsent } from '@/features/attendance/desk/desk-list';
import { dropArrivals, keepArrival, keepList, readDesk } from '@/features/attendance/desk/desk-storage';
import { OfflineError, isProblem } from '@/lib/api/problem';
import type { CheckInItem } from '@/lib/api/types';

/** How the sending goes: nothing to do, under way, or why it waits. */
export type SyncState = 'idle' | 'sending' | 'offline' | 'signed-out' | 'failed';

const BATCH = 50;
/** What others noted is told by the live count; a list this young needs no second look after each arrival. */
const FRESH = 15_000;
const PAUSES = [2_000, 5_000, 15_000, 30_000];

type Facts = Omit<DeskList, 'people' | 'fetchedAt'>;

interface State {
  list?: DeskList;
  unsent: Unsent[];
}

type Change =
  | { kind: 'opened'; list?: DeskList; unsent: Unsent[] }
  | { kind: 'fetched'; list: DeskList }
  | { kind: 'noted'; unsent: Unsent }
  | { kind: 'sent'; done: Unsent[]; refused: Unsent[] }
  | { kind: 'read'; unsent: Unsent };

function reduce(state: State, change: Change): State {
  switch (change.kind) {
    case 'opened':
      // What was noted while the storage opened comes after what lay in it.
      return { list: state.list ?? change.list, unsent: [...change.unsent, ...state.unsent] };
    case 'fetched':
      return { ...state, list: change.list };
    case 'noted':
      return { ...state, unsent: [...state.unsent, change.unsent] };
    case 'sent':
      return {
        // Recorded: the list has it, until the next one is fetched.
        list: state.list && { ...state.list, people: withUnsent(state.list.people, change.done) },
        unsent: [...state.unsent.filter((one) => !change.done.includes(one) && !sentAs(change.refused, one)), ...change.refused],
      };
    case 'read':
      return { ...state, unsent: state.unsent.filter((one) => one !== change.unsent) };
  }
}

const sentAs = (refused: Unsent[], one: Unsent) => refused.some(({ item }) => item === one.item);

/**
 * The list of a door, kept on this device. What is noted counts at once, is written down before anything else, and is
 * sent by itself as soon as there is a network and a session.
 */
export function useDesk(eventId: string, facts: Facts | undefined, signedIn: boolean) {
  const [{ list, unsent }, dispatch] = useReducer(reduce, { unsent: [] });
  const [opened, setOpened] = useState(false);
  const [sync, setSync] = useState<SyncState>('idle');
  const [unkept, setUnkept] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const busy = useRef(false);
  const fetchedAt = useRef(0);
  const latest = useRef({ unsent, facts, signedIn });
  useEffect(() => {
    latest.current = { unsent, facts, signedIn };
  });

  useEffect(() => {
    let left = false;
    readDesk(eventId)
      // A device that keeps nothing still works while the page is open.
      .catch(() => {
        setUnkept(true);
        return { list: undefined, unsent: [] };
      })
      .then((found) => {
        if (left) return;
        dispatch({ kind: 'opened', ...found });
        setOpened(true);
      })
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [eventId]);

  const fetchList = useCallback(async () => {
    const known = latest.current.facts;
    if (!known) return;
    const people = await getEverybody(eventId);
    fetchedAt.current = Date.now();
    const fetched = { ...known, people, fetchedAt: new Date().toISOString() };
    dispatch({ kind: 'fetched', list: fetched });
    setFailure(undefined);
    await keepList(eventId, fetched).catch(() => setUnkept(true));
  }, [eventId]);

  /** Resolves to whether there is nothing left to try. */
  const send = useCallback(async (): Promise<boolean> => {
    if (busy.current) return true;
    busy.current = true;
    try {
      for (;;) {
        const batch = latest.current.unsent.filter(({ refused }) => !refused).slice(0, BATCH);
        if (batch.length === 0) break;
        setSync('sending');
        const results = await postCheckIns(eventId, batch.map(({ item }) => item));
        const done: Unsent[] = [];
        const refused: Unsent[] = [];
        batch.forEach((one, index) => {
          const outcome = results[index]?.outcome;
          if (outcome === 'PRESENT' || outcome === 'UNDONE') done.push(one);
          else refused.push({ ...one, refused: outcome ?? 'REFUSED' });
        });
        latest.current.unsent = latest.current.unsent.filter((one) => !batch.includes(one));
        dispatch({ kind: 'sent', done, refused });
        await Promise.all([dropArrivals(done), ...refused.map((one) => keepArrival(eventId, one))]).catch(() => setUnkept(true));
      }
      setSync('idle');
      return true;
    } catch (error) {
      setSync(error instanceof OfflineError ? 'offline' : isProblem(error, 401) ? 'signed-out' : 'failed');
      return false;
    } finally {
      busy.current = false;
    }
  }, [eventId]);

  const ready = opened && signedIn && facts !== undefined;
  const waiting = unsent.filter(({ refused }) => !refused).length;

  // Sends what waits, then fetches; tries again after a while, and at once when the network is back.
  useEffect(() => {
    if (!ready) return;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const attempt = async () => {
      clearTimeout(timer);
      let done = await send();
      if (done && Date.now() - fetchedAt.current > FRESH) {
        try {
          await fetchList();
        } catch (error) {
          done = false;
          setFailure(error);
          setSync(error instanceof OfflineError ? 'offline' : isProblem(error, 401) ? 'signed-out' : 'failed');
        }
      }
      if (left || done) return;
      timer = setTimeout(() => void attempt(), PAUSES[Math.min(failures++, PAUSES.length - 1)]);
    };
    const now = () => void attempt();
    void attempt();
    window.addEventListener('online', now);
    return () => {
      left = true;
      clearTimeout(timer);
      window.removeEventListener('online', now);
    };
  }, [ready, waiting, send, fetchList]);

  const note = useCallback(
    async (item: CheckInItem, name: string) => {
      const one: Unsent = { item, name };
      dispatch({ kind: 'noted', unsent: one });
      await keepArrival(eventId, one).catch(() => setUnkept(true));
    },
    [eventId],
  );

  const read = useCallback((one: Unsent) => {
    dispatch({ kind: 'read', unsent: one });
    // It was refused for good: a copy that stays shows again, and can be dismissed again.
    void dropArrivals([one]).catch(() => undefined);
  }, []);

  const people = useMemo(() => (list ? withUnsent(list.people, unsent) : undefined), [list, unsent]);
  return { opened, list, people, unsent, waiting, sync, unkept, failure, note, read, refresh: fetchList };
}

export type Desk = ReturnType<typeof useDesk>;
