import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether this part of the page has come into view: what lies further down is asked for when somebody gets there. */
export function useSeen<T extends Element>(): [boolean, RefObject<T | null>] {
  const ref = useRef<T>(null);
  const [seen, setSeen] = useState(() => typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (seen || !ref.current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [seen]);
  return [seen, ref];
}
