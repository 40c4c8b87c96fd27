import { digits, remaining } from '@/lib/format/countdown';
import { useMessages } from '@/features/facilitation/messages';
import type { RotationBoard } from '@/lib/api/types';
import { useNow } from '@/lib/hooks/use-now';

/** The time that is left of the round, by the clock of the server. */
export function BoardClock({ board, heardAt }: { board: RotationBoard; heardAt: number }) {
  const t = useMessages();
  const now = useNow();
  if (!board.current?.endsAt) return null;
  const left = remaining(board.current.endsAt, board.now, heardAt, now);
  return (
    <div className={`board__clock${left.over ? ' board__clock--over' : ''}`}>
      <p>{t(left.over ? 'board.over' : 'board.left')}</p>
      <p className="board__time" role="timer">
        {left.over && '+'}
        {digits(left)}
      </p>
    </div>
  );
}
