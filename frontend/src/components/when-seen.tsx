import type { ReactNode } from 'react';
import { useSeen } from '@/lib/hooks/use-seen';

/** What lies further down, and what it asks for, comes once somebody gets there. */
export function WhenSeen({ children }: { children: ReactNode }) {
  const [seen, place] = useSeen<HTMLDivElement>();
  return <div ref={place}>{seen && children}</div>;
}
