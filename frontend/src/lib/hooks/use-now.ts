import { useEffect, useState } from 'react';

/** The time by the clock of this device, once a second. Stands still while nothing runs. */
export function useNow(running = true) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
