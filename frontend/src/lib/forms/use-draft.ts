import { useCallback, useEffect, useRef, useState } from 'react';

const PREFIX = 'reseau-climat.draft.';
const DELAY = 300;

function read<T>(key: string): T | undefined {
  try {
    const kept = localStorage.getItem(PREFIX + key);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    // Unreadable (edited by hand, storage refused): as good as none.
    return undefined;
  }
}

function write(key: string, value: unknown) {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // A full or refused storage must not stop anybody from typing.
  }
}

/**
 * Keeps what is typed on this device, under a key that names form and person, until it was sent.
 * `restored` is true when the form opened with what an earlier visit left.
 */
export function useDraft<T extends object>(key: string, initial: T) {
  const [kept] = useState(() => read<T>(key));
  const [values, setValues] = useState<T>(() => ({ ...initial, ...kept }));
  const [restored, setRestored] = useState(kept !== undefined);
  const dirty = useRef(false);
  const pending = useRef<T>(undefined);

  const flush = useCallback(() => {
    if (pending.current !== undefined) write(key, pending.current);
    pending.current = undefined;
  }, [key]);

  useEffect(() => {
    if (!dirty.current) return;
    pending.current = values;
    const timer = setTimeout(flush, DELAY);
    return () => clearTimeout(timer);
  }, [values, flush]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const change = useCallback((next: T | ((current: T) => T)) => {
    dirty.current = true;
    setValues(next);
  }, []);

  /** After it was sent, or when the person wants to begin again. */
  const discard = useCallback(
    (backTo?: T) => {
      dirty.current = false;
      pending.current = undefined;
      write(key, undefined);
      setRestored(false);
      if (backTo) setValues(backTo);
    },
    [key],
  );

  return { values, change, discard, restored };
}
