import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '@/lib/api/problem';

const PAUSE = 700;

export interface Stored<Values> {
  values: Values;
  version: number;
}

export type SaveState = 'saved' | 'incomplete' | 'waiting' | 'saving' | 'failed' | 'conflict';

interface AutosaveOptions<Values> {
  stored: Stored<Values>;
  /** @returns what there is from now on; the page may know more than what was sent */
  save: (values: Values, version: number) => Promise<Stored<Values>>;
  /** Whether it can be saved as it is; what cannot yet waits. */
  ready?: (values: Values) => boolean;
  /** What somebody else saved meanwhile. */
  readLatest: () => Promise<Stored<Values> | undefined>;
}

/**
 * Saves what is typed when one stops typing. What others save shows where nothing is being typed; where both wrote,
 * nothing is overwritten before somebody decides.
 */
export function useAutosave<Values extends object>({ stored, save, ready, readLatest }: AutosaveOptions<Values>) {
  const [values, setValues] = useState(stored.values);
  const [state, setState] = useState<SaveState>('saved');
  const [failure, setFailure] = useState<unknown>();
  const [theirs, setTheirs] = useState<Stored<Values>>();
  const [seen, setSeen] = useState(stored.version);
  const version = useRef(stored.version);
  const latest = useRef(values);
  const running = useRef(false);
  const dirty = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const deeds = useRef({ save, ready, readLatest });
  useEffect(() => {
    deeds.current = { save, ready, readLatest };
  });

  if (stored.version !== seen) {
    setSeen(stored.version);
    if (state === 'saved') setValues(stored.values);
  }
  useEffect(() => {
    if (!dirty.current && stored.version > version.current) version.current = stored.version;
  }, [stored.version]);

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (running.current) return;
    running.current = true;
    // What is typed while something is on its way goes after it.
    while (dirty.current && deeds.current.ready?.(latest.current) !== false) {
      setState('saving');
      const sent = latest.current;
      try {
        const saved = await deeds.current.save(sent, version.current);
        version.current = saved.version;
        setFailure(undefined);
        setTheirs(undefined);
        dirty.current = latest.current !== sent;
        setState(dirty.current ? 'waiting' : 'saved');
      } catch (error) {
        if (isProblem(error, 412)) {
          setTheirs(await deeds.current.readLatest().catch(() => undefined));
          setState('conflict');
        } else {
          setFailure(error);
          setState('failed');
        }
        break;
      }
    }
    running.current = false;
  }, []);

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
      dirty.current = true;
      void send();
    },
    /** Takes what somebody else saved. */
    takeTheirs: () => {
      if (!theirs) return;
      version.current = theirs.version;
      latest.current = theirs.values;
      dirty.current = false;
      setValues(theirs.values);
      setTheirs(undefined);
      setState('saved');
    },
  };
}

export type Autosave<Values extends object> = ReturnType<typeof useAutosave<Values>>;
