import { useCallback, useState } from 'react';
import { useMakePlan } from '@/features/facilitation/api/rotation';
import { usePreview } from '@/features/facilitation/api/use-preview';
import type { PartAddress } from '@/lib/api/part-address';
import { type FieldError, isProblem } from '@/lib/api/problem';
import type { PlanRequest } from '@/lib/api/types';

export type Outcome = 'made' | 'stopped' | 'impossible' | 'failed';

const LARGEST_SEED = 2 ** 31 - 1;
export const anotherSeed = () => 1 + Math.floor(Math.random() * (LARGEST_SEED - 1));

/** Looks for a plan while one looks on, then keeps it: the same seed gives what was seen. */
export function usePlanning(at: PartAddress) {
  const { running, figures, watch, stop } = usePreview(at);
  const make = useMakePlan(at);
  const [contradictions, setContradictions] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const { mutateAsync } = make;

  const begin = useCallback(
    async (request: PlanRequest): Promise<Outcome> => {
      setContradictions([]);
      setFailure(undefined);
      try {
        const seen = await watch(request);
        if (seen.stopped) return 'stopped';
        if (seen.figures && seen.figures.contradictions.length > 0) {
          setContradictions(seen.figures.contradictions);
          return 'impossible';
        }
        // Where the line broke off, planning itself still works.
        await mutateAsync({ ...request, seed: seen.figures?.seed ?? request.seed });
        return 'made';
      } catch (error) {
        if (isProblem(error, 422) && error.fieldErrors.length > 0) {
          setContradictions(error.fieldErrors);
          return 'impossible';
        }
        setFailure(error);
        return 'failed';
      }
    },
    [watch, mutateAsync],
  );

  const forget = useCallback(() => setContradictions([]), []);
  return { begin, stop, forget, searching: running, keeping: make.isPending, figures, contradictions, failure };
}
