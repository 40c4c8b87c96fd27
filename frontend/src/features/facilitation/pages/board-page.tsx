import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useBoard, useLiveBoard } from '@/features/facilitation/api/rotation';
import { BoardBody } from '@/features/facilitation/board/board-body';
import { BoardClock } from '@/features/facilitation/board/board-clock';
import { BoardTools, type Shown } from '@/features/facilitation/board/board-tools';
import { useMessages } from '@/features/facilitation/messages';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import type { RotationBoard } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useAwake } from '@/lib/hooks/use-awake';
import { usePageTitle } from '@/lib/hooks/use-page-title';
import './board-page.css';

/** The screen of the hall: who sits where, how much time is left, what comes next. It follows the hall by itself. */
export function BoardPage() {
  const { id = '', segment = '' } = useParams();
  const at = { eventId: id, segmentId: segment };
  const first = useBoard(at);
  const live = useLiveBoard(at, first.isSuccess);
  useAwake();
  const board = newest(first.data, live.data);
  if (!board) return first.isError ? <ErrorState asPage error={first.error} retry={() => void first.refetch()} /> : <Skeleton kind="page" />;
  const heardAt = board === live.data ? (live.at ?? 0) : first.dataUpdatedAt;
  return <Board board={board} heardAt={heardAt} live={live.live} lost={live.lost} back={`/rencontres/${id}/rotation/${segment}`} />;
}

/** A round that was begun from this device is in the answer before the stream tells it. */
function newest(asked: RotationBoard | undefined, told: RotationBoard | undefined) {
  return told && (!asked || told.version >= asked.version) ? told : asked;
}

interface BoardProps {
  board: RotationBoard;
  heardAt: number;
  live: boolean;
  lost: boolean;
  back: string;
}

function Board({ board, heardAt, live, lost, back }: BoardProps) {
  const t = useMessages();
  const format = useFormat();
  const [shown, setShown] = useState<Shown>({ order: 'table', upcoming: false });
  const { current, next, rounds } = board;
  const round = current && !(shown.upcoming && next) ? current : next;
  usePageTitle(t('board.title'));
  const title =
    board.state === 'DRAFT'
      ? t('board.draft')
      : !round
        ? t('board.done')
        : round === current
          ? t('board.round', { number: round.number, rounds })
          : round.number === 1
            ? t('board.comingFirst')
            : t('board.coming', { number: round.number, rounds });
  return (
    <div className="board" data-live={live || undefined}>
      <header className="board__head">
        <div>
          <p className="board__part">{format.text(board.title)}</p>
          <h1>{title}</h1>
        </div>
        {current && <BoardClock board={board} heardAt={heardAt} />}
      </header>
      {round ? (
        <BoardBody key={`${round.number}/${shown.order}`} round={round} order={shown.order} />
      ) : (
        <p className="board__words">{t(board.state === 'DRAFT' ? 'board.draftText' : 'board.doneText')}</p>
      )}
      <BoardTools board={board} shown={shown} onShow={setShown} lost={lost} back={back} />
    </div>
  );
}
