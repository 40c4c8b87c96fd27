import { useCallback, useEffect, useRef, useState } from 'react';
import { giveScores } from '@/features/diagnosis/api/table-diagnosis';
import { freshSheet, type ScoreSheet, withScore } from '@/features/diagnosis/table/score-sheet';
import { isProblem } from '@/lib/api/problem';
import { readCopy, writeCopy } from '@/lib/offline/device-store';

const AGAIN = 5_000;
const KEPT_DAYS = 4;

export type SheetState = 'loading' | 'ready' | 'sending' | 'sent' | 'waiting' | 'refused';

interface Kept {
  sheet: ScoreSheet;
  /** Up to which revision it arrived. */
  arrived: number;
}

const keyOf = (segmentId: string, round: number) => `scores/${segmentId}/${round}`;
const until = () => new Date(Date.now() + KEPT_DAYS * 86_400_000).toISOString();

/**
 * The scores of this phone in a round. They are kept on the device before they are sent, and sent until they arrived or
 * the round was closed; sent twice they count once.
 */
export function useScoreSheet(code: string, segmentId: string, round: number) {
  const [sheet, setSheet] = useState<ScoreSheet>();
  const [state, setState] = useState<SheetState>('loading');
  const [refusal, setRefusal] = useState<unknown>();
  const [unkept, setUnkept] = useState(false);
  const latest = useRef<Kept>(undefined);
  const sending = useRef(false);

  const keep = useCallback(
    (kept: Kept) => {
      latest.current = kept;
      return writeCopy(keyOf(segmentId, round), kept, until()).catch(() => setUnkept(true));
    },
    [segmentId, round],
  );

  const send = useCallback(async () => {
    const kept = latest.current;
    if (!kept || sending.current || kept.sheet.revision === kept.arrived) return;
    sending.current = true;
    setState('sending');
    try {
      await giveScores(code, kept.sheet);
      await keep({ sheet: latest.current?.sheet ?? kept.sheet, arrived: kept.sheet.revision });
      setState(latest.current?.sheet.revision === kept.sheet.revision ? 'sent' : 'waiting');
    } catch (error) {
      // What this round no longer takes it will not take later either; anything else is tried again.
      const final = isProblem(error) && error.status < 500 && error.status !== 429;
      if (final) {
        setRefusal(error);
        await keep({ sheet: latest.current?.sheet ?? kept.sheet, arrived: latest.current?.sheet.revision ?? 0 });
      }
      setState(final ? 'refused' : 'waiting');
    } finally {
      sending.current = false;
    }
  }, [code, keep]);

  useEffect(() => {
    let gone = false;
    latest.current = undefined;
    void readCopy<Kept>(keyOf(segmentId, round))
      .catch(() => {
        setUnkept(true);
        return undefined;
      })
      .then((known) => {
        if (gone) return;
        latest.current = known ?? { sheet: freshSheet(round), arrived: 0 };
        setSheet(latest.current.sheet);
        setState(latest.current.sheet.revision > latest.current.arrived ? 'waiting' : latest.current.arrived > 0 ? 'sent' : 'ready');
      });
    return () => {
      gone = true;
    };
  }, [segmentId, round]);

  useEffect(() => {
    if (state !== 'waiting') return;
    const again = () => void send();
    const soon = setTimeout(again);
    const timer = setInterval(again, AGAIN);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state, send]);

  const score = (criterionId: string, level: number | undefined) => {
    const kept = latest.current;
    if (!kept) return;
    const next = withScore(kept.sheet, criterionId, level);
    setSheet(next);
    void keep({ ...kept, sheet: next }).then(() => send());
  };

  return { sheet, state, refusal, unkept, score };
}

/** What this phone gave in an earlier round, to look at only. */
export function useEarlierSheet(segmentId: string, round: number) {
  const [sheet, setSheet] = useState<ScoreSheet>();
  useEffect(() => {
    let gone = false;
    readCopy<Kept>(keyOf(segmentId, round)).then(
      (known) => {
        if (!gone) setSheet(known?.sheet);
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
