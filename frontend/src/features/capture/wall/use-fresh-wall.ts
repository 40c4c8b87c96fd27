import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Wall } from '@/lib/api/types';

/** A hall writes many notes at once: they are read together. */
const TOGETHER = 400;

/**
 * Reads the wall again when the live line says that it is another one; not while something is dragged, so that nothing
 * moves under the hand.
 *
 * @param mark of the wall, as the line told it last
 */
export function useFreshWall(wall: UseQueryResult<Wall>, mark: string | undefined) {
  const [held, setHeld] = useState(false);
  const asked = useRef<string>(undefined);
  const { data, isFetching, refetch } = wall;
  const known = data?.mark;
  useEffect(() => {
    if (held || isFetching || !mark || known === undefined || mark === known || mark === asked.current) return;
    const timer = setTimeout(() => {
      // Once for each mark: the line may also be behind.
      asked.current = mark;
      void refetch();
    }, TOGETHER);
    return () => clearTimeout(timer);
  }, [held, isFetching, known, mark, refetch]);
  return { onHold: setHeld };
}
