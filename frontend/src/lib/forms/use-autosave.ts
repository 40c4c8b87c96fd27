import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '@/lib/api/problem';
import { inTurn, reasonFor, type SavingState, typesInto } from '@/lib/forms/saving';

const PAUSE = 700;

export interface Stored<Values> {
  values: Values;
  version: number;
}

interface AutosaveOptions<Values> {
  /** What it is typed into: actions upon it go after what was typed. */
  object: string;
  stored: Stored<Values>;
  /** @returns what there is from now on; the page may know more than what was sent */
  save: (values: Values, version: number) => Promise<Stored<Values>>;
  /** Whether it can be saved as it is; what cannot yet waits. */
  ready?: (values: Values) => boolean;
  /** What somebody else saved meanwhile. */
  readLatest: () => Promise<Stored<Values> | undefined>;
}

/** What was saved, with the blanks at the ends of texts that were typed here: they are not kept, and one types on behind them. */
function keepBlanks<T>(mine: unknown, saved: T): T {
  if (typeof saved === 'string') return (typeof mine === 'string' && mine.trim() === saved.trim() ? mine : saved) as T;
  if (typeof saved !== 'object' || saved === null || typeof mine !== 'object' || mine === null) return saved;
  const known = mine as Record<string, unknown>;
  if (Array.isArray(saved)) return saved.map((one: unknown, index) => keepBlanks(known[index], one)) as T;
  return Object.fromEntries(Object.entries(saved).map(([name, one]) => [name, keepBlanks(known[name], one)])) as T;
}

/**
 * Saves what is typed when one stops typing. What others save shows where nothing is being typed; where both wrote,
 * nothing is overwritten before somebody decides.
 */
export function useAutosave<Values extends object>({ object, stored, save, ready, readLatest }: AutosaveOptions<Values>) {
  const [values, setValues] = useState(stored.values);
  const [state, setState] = useState<SavingState>('saved');
  const [failure, setFailure] = useState<unknown>();
  const [theirs, setTheirs] = useState<Stored<Values>>();
  const [seen, setSeen] = useState(stored.version);
  const version = useRef(stored.version);
  const latest = useRef(values);
  const running = useRef<Promise<void>>(undefined);
  /** Somebody else was faster, and nobody has decided yet. */
  const disputed = useRef(false);
  const dirty = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const deeds = useRef({ save, ready, readLatest });
  useEffect(() => {
    deeds.current = { save, ready, readLatest };
  });

  if (stored.version !== seen) {
    setSeen(stored.version);
    if (state === 'saved') setValues(keepBlanks(values, stored.values));
  }
  useEffect(() => {
    if (!dirty.current && stored.version > version.current) version.current = stored.version;
  }, [stored.version]);

  const run = useCallback(async () => {
    // What is typed while something is on its way goes after it.
    while (dirty.current && deeds.current.ready?.(latest.current) !== false) {
      setState('saving');
      const sent = latest.current;
      try {
        const saved = await inTurn(object, version.current, (upon) => deeds.current.save(sent, upon));
        version.current = saved.version;
        disputed.current = false;
        setFailure(undefined);
        setTheirs(undefined);
        dirty.current = latest.current !== sent;
        setState(dirty.current ? 'waiting' : 'saved');
      } catch (error) {
        if (isProblem(error, 412)) {
          disputed.current = true;
          setTheirs(await deeds.current.readLatest().catch(() => undefined));
          setState('conflict');
        } else {
          setFailure(error);
          setState(reasonFor(error));
        }
        break;
      }
    }
  }, [object]);

  /** Ends when nothing is left to send, or it failed. */
  const send = useCallback(() => {
    clearTimeout(timer.current);
    running.current ??= run().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [run]);

  useEffect(() => typesInto(object, () => (disputed.current ? Promise.resolve() : send())), [object, send]);

  const change = useCallback(
    (next: Values) => {
      latest.current = next;
      dirty.current = true;
      setValues(next);
      setState((before) => (before === 'conflict' ? before : deeds.current.ready?.(next) === false ? 'incomplete' : 'waiting'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE);
    },
    [send],
  );

  // What could not be sent goes as soon as there is a network again; what was typed last is not lost by going elsewhere.
  useEffect(() => {
    const again = () => void send();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      void send();
    };
  }, [send]);

  return {
    values,
    state,
    failure,
    change,
    flush: () => void send(),
    /** Saves what was typed here over what somebody else saved. */
    overwrite: () => {
      if (theirs) version.current = theirs.version;
      disputed.current = false;
      dirty.current = true;
      void send();
    },
    /** Takes what somebody else saved. */
    takeTheirs: () => {
      if (!theirs) return;
      version.current = theirs.version;
      latest.current = theirs.values;
      dirty.current = false;
      disputed.current = false;
      setValues(theirs.values);
      setTheirs(undefined);
      setState('saved');
    },
  };
}

export type Autosave<Values extends object> = ReturnType<typeof useAutosave<Values>>;
