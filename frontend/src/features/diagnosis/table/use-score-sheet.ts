import { useCallback, useEffect, useRef, useState } from 'react';
import { giveScores } from '@/features/diagnosis/api/table-diagnosis';
import { freshSheet, type ScoreSheet, withScore } from '@/features/diagnosis/table/score-sheet';
import { isProblem } from '@/lib/api/problem';
import { readCopy, writeCopy } from '@/lib/offline/device-store';
import { type Outcome, useOutbox } from '@/lib/offline/use-outbox';

const KEPT_DAYS = 4;

export type SheetState = 'loading' | 'ready' | 'sending' | 'sent' | 'waiting';

const keyOf = (segmentId: string, round: number) => `scores/${segmentId}/${round}`;
const until = () => new Date(Date.now() + KEPT_DAYS * 86_400_000).toISOString();

/** What this round no longer takes it will not take later either; anything else is tried again. */
async function deliver(code: string, sheet: ScoreSheet): Promise<Outcome> {
  try {
    await giveScores(code, sheet);
    return 'done';
  } catch (error) {
    if (isProblem(error) && error.status < 500 && error.status !== 429) return { refused: error.detail ?? error.title };
    throw error;
  }
}

/**
 * The scores of this phone in a round. They are kept on the device before they are sent, and sent until they arrived or
 * the round was closed; sent twice they count once.
 */
export function useScoreSheet(code: string, segmentId: string, round: number) {
  const key = keyOf(segmentId, round);
  const [sheet, setSheet] = useState<ScoreSheet>();
  const latest = useRef<ScoreSheet>(undefined);
  const send = useCallback(async (sheets: ScoreSheet[]) => (sheets[0] ? [await deliver(code, sheets[0])] : []), [code]);
  const outbox = useOutbox<ScoreSheet>({ scope: key, ready: true, send });

  useEffect(() => {
    let gone = false;
    readCopy<ScoreSheet>(key)
      // A device that keeps nothing begins anew; the outbox says so.
      .catch(() => undefined)
      .then((known) => {
        if (gone) return;
        latest.current = known ?? freshSheet(round);
        setSheet(latest.current);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [key, round]);

  const score = (criterionId: string, level: number | undefined) => {
    if (!latest.current) return;
    const next = withScore(latest.current, criterionId, level);
    latest.current = next;
    setSheet(next);
    writeCopy(key, next, until()).catch(() => undefined);
    void outbox.put(key, next);
  };

  const state: SheetState = !sheet
    ? 'loading'
    : outbox.waiting > 0
      ? outbox.saving === 'saved' || outbox.saving === 'saving'
        ? 'sending'
        : 'waiting'
      : sheet.revision > 0
        ? 'sent'
        : 'ready';
  const refused = outbox.unsent.find((one) => one.refused !== undefined);
  return { sheet, state, refused: refused?.refused, unkept: outbox.unkept, score };
}

/** What this phone gave in an earlier round, to look at only. */
export function useEarlierSheet(segmentId: string, round: number) {
  const [sheet, setSheet] = useState<ScoreSheet>();
  useEffect(() => {
    let gone = false;
    readCopy<ScoreSheet>(keyOf(segmentId, round)).then(
      (known) => {
        if (!gone) setSheet(known);
      },
      // A device that keeps nothing remembers nothing.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [segmentId, round]);
  return sheet;
}
