import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { isProblem } from '@/lib/api/problem';
import { reasonFor, type SavingState } from '@/lib/forms/saving';
import { dropUnsent, keepUnsent, readUnsent } from '@/lib/offline/device-store';

/** Something that was done here and is not known to be recorded yet. */
export interface Unsent<T> {
  /** Names it among all that this device keeps: kept again under its key, it replaces what was there. */
  key: string;
  value: T;
  /** Why it never will be recorded; shown until somebody has read it. */
  refused?: string;
}

/** What became of one thing that was sent. `later`: it is right, and its time has not come. */
export type Outcome = 'done' | 'later' | { refused: string };

interface Outbox<T> {
  /** What belongs together, and is sent in its order. */
  scope: string;
  /** Whether there is somebody to send to. */
  ready: boolean;
  /** Sends the first of these, or as many as go together; tells an outcome for each that it sent, in their order. */
  send: (values: T[]) => Promise<Outcome[]>;
  /** Told at once, so that what was sent does not vanish from the page until it is read again. */
  onDone?: (values: T[]) => void;
}

const BATCH = 50;
const PAUSES = [2_000, 5_000, 15_000, 30_000];

type Change<T> =
  | { kind: 'opened'; found: Unsent<T>[] }
  | { kind: 'put'; one: Unsent<T> }
  | { kind: 'gone'; these: Unsent<T>[]; refused: Unsent<T>[] };

function reduce<T>(unsent: Unsent<T>[], change: Change<T>): Unsent<T>[] {
  switch (change.kind) {
    case 'opened':
      // What was done while the storage opened comes after what lay in it.
      return [...change.found, ...unsent];
    case 'put':
      return [...unsent.filter(({ key }) => key !== change.one.key), change.one];
    case 'gone':
      return [...unsent.filter((one) => !change.these.includes(one)), ...change.refused];
  }
}

/** One that the server cannot read must not hold up those behind it: it is found by sending each by itself. */
const isUnreadable = (error: unknown) => isProblem(error, 400) || isProblem(error, 413) || isProblem(error, 415);

/**
 * What is done here counts at once, is written down on this device before anything else, and is sent by itself, in its
 * order, as soon as there is a network. It is kept until the server has said what became of it, whatever happens to the
 * page meanwhile; what it does twice must do no harm there.
 */
export function useOutbox<T>({ scope, ready, send, onDone }: Outbox<T>) {
  const [unsent, dispatch] = useReducer(reduce<T>, []);
  const [opened, setOpened] = useState(false);
  const [saving, setSaving] = useState<SavingState>('saved');
  const [failure, setFailure] = useState<unknown>();
  const [unkept, setUnkept] = useState(false);
  const running = useRef<Promise<boolean>>(undefined);
  /** What was put here last under each key: what was sent before it says nothing about it. */
  const newest = useRef(new Map<string, Unsent<T>>());
  const latest = useRef({ unsent, send, onDone });
  useEffect(() => {
    latest.current = { unsent, send, onDone };
  });

  useEffect(() => {
    let left = false;
    readUnsent<Unsent<T>>(scope)
      // A device that keeps nothing still works while the page is open.
      .catch(() => {
        setUnkept(true);
        return [];
      })
      .then((found) => {
        if (left) return;
        dispatch({ kind: 'opened', found });
        setOpened(true);
      })
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [scope]);

  const settle = useCallback(
    async (sent: Unsent<T>[], outcomes: Outcome[]) => {
      const done = sent.filter((_, index) => outcomes[index] === 'done');
      const refused = sent.flatMap((one, index) => {
        const outcome = outcomes[index];
        return typeof outcome === 'object' ? [{ ...one, refused: outcome.refused }] : [];
      });
      const these = sent.filter((_, index) => outcomes[index] !== 'later');
      latest.current.unsent = latest.current.unsent.filter((one) => !these.includes(one));
      latest.current.onDone?.(done.map(({ value }) => value));
      dispatch({ kind: 'gone', these, refused });
      const overtaken = sent.filter((one) => (newest.current.get(one.key) ?? one) !== one).map(({ key }) => key);
      await Promise.all([
        dropUnsent(done.map(({ key }) => key).filter((key) => !overtaken.includes(key))),
        ...refused.filter(({ key }) => !overtaken.includes(key)).map((one) => keepUnsent(scope, one.key, one)),
      ]).catch(() => setUnkept(true));
    },
    [scope],
  );

  /** Resolves to whether there is nothing left to try. */
  const run = useCallback(async (): Promise<boolean> => {
    try {
      for (let size = BATCH; ; ) {
        const batch = latest.current.unsent.filter(({ refused }) => refused === undefined).slice(0, size);
        if (batch.length === 0) break;
        setSaving('saving');
        try {
          const outcomes = await latest.current.send(batch.map(({ value }) => value));
          await settle(batch.slice(0, outcomes.length), outcomes);
          if (outcomes.includes('later')) {
            setSaving('later');
            return false;
          }
        } catch (error) {
          if (!isUnreadable(error)) throw error;
          if (batch.length === 1) await settle(batch, [{ refused: 'UNREADABLE' }]);
          size = 1;
        }
      }
      setSaving('saved');
      setFailure(undefined);
      return true;
    } catch (error) {
      setSaving(reasonFor(error));
      setFailure(error);
      return false;
    }
  }, [settle]);

  /** Once at a time: whoever asks meanwhile hears how that one ends. */
  const flush = useCallback((): Promise<boolean> => {
    running.current ??= run().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [run]);

  const waiting = unsent.filter(({ refused }) => refused === undefined).length;

  // Tries again after a while, a little later each time, and at once when the network is back.
  useEffect(() => {
    if (!opened || !ready) return;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const attempt = async () => {
      clearTimeout(timer);
      const done = await flush();
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
  }, [opened, ready, waiting, flush]);

  /** Resolves once it is safely on this device. */
  const put = useCallback(
    async (key: string, value: T) => {
      const one: Unsent<T> = { key, value };
      newest.current.set(key, one);
      dispatch({ kind: 'put', one });
      await keepUnsent(scope, key, one).catch(() => setUnkept(true));
    },
    [scope],
  );

  /** Somebody has read that it was refused. */
  const dismiss = useCallback((one: Unsent<T>) => {
    dispatch({ kind: 'gone', these: [one], refused: [] });
    // It was refused for good: a copy that stays shows again, and can be dismissed again.
    void dropUnsent([one.key]).catch(() => undefined);
  }, []);

  return { opened, unsent, waiting, saving, failure, unkept, put, dismiss, retry: flush };
}
