import { useEffect, useState } from 'react';

/** The value once it has stood still: one request for a word, not one for each letter. */
export function useDebounced<T>(value: T, milliseconds = 250) {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
