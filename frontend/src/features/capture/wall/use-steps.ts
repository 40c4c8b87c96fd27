import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { sendAct, wallQuery } from '@/features/capture/wall/wall-api';
import { type Act, apply, inverse } from '@/features/capture/wall/wall-state';
import type { PartAddress } from '@/lib/api/part-address';
import type { Wall } from '@/lib/api/types';

interface Step {
  id: number;
  acts: Act[];
  back: Act[];
}

/** Steps that can be gone back, the latest last. */
const KEPT = 50;

interface Words {
  /** Said when it is done, with the way back. */
  onDone: (text: string, undo: () => void) => void;
  onUndone: () => void;
  onFailed: (error: unknown) => void;
}

/**
 * What is done at this wall: seen at once, sent one after the other, and taken back where it was refused. Undoing sends
 * what brings back the state before; what others did to other cards meanwhile stays.
 *
 * @param server as it was read last
 */
export function useSteps(at: PartAddress, server: Wall, words: Words) {
  const queries = useQueryClient();
  const [pending, setPending] = useState<Step[]>([]);
  const [history, setHistory] = useState<Step[]>([]);
  const chain = useRef(Promise.resolve());
  const next = useRef(1);
  const wall = useMemo(() => pending.flatMap(({ acts }) => acts).reduce(apply, server), [pending, server]);
  const latest = useRef({ wall, words });
  useEffect(() => {
    latest.current = { wall, words };
  });

  const send = useCallback(
    (step: Step) => {
      setPending((all) => [...all, step]);
      // Steps that follow before the next painting build upon this one.
      latest.current.wall = step.acts.reduce(apply, latest.current.wall);
      chain.current = chain.current.then(async () => {
        try {
          for (const act of step.acts) await sendAct(at, act);
        } catch (error) {
          setHistory((all) => all.filter(({ id }) => id !== step.id));
          latest.current.words.onFailed(error);
        }
        await queries.refetchQueries({ queryKey: wallQuery(at).queryKey });
        setPending((all) => all.filter(({ id }) => id !== step.id));
      });
    },
    [at, queries],
  );

  const undoStep = useCallback(
    (step: Step) => {
      setHistory((all) => all.filter(({ id }) => id !== step.id));
      send({ id: next.current++, acts: step.back, back: [] });
      latest.current.words.onUndone();
    },
    [send],
  );

  const run = useCallback(
    (acts: Act[], text: string) => {
      const step = { id: next.current++, acts, back: inverse(latest.current.wall, acts) };
      setHistory((all) => [...all.slice(1 - KEPT), step]);
      send(step);
      latest.current.words.onDone(text, () => undoStep(step));
    },
    [send, undoStep],
  );

  const last = history.at(-1);
  return { wall, run, undo: last && (() => undoStep(last)) };
}
