import { useEffect, useState } from 'react';
import { arrange, type Title } from '@/features/facilitation/board/arrange';
import type { Entry } from '@/features/facilitation/board/board-blocks';
import type { Piece } from '@/features/facilitation/board/board-columns';
import { useMessages } from '@/features/facilitation/messages';
import { Button } from '@/components/button';
import type { BoardRound } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useWide } from '@/lib/hooks/use-wide';

const EACH_SCREEN = 12_000;

interface BoardBodyProps {
  round: BoardRound;
  order: 'table' | 'name';
}

/** As large as all of it can be on one screen; where it cannot, screen after screen, until somebody stops them. */
export function BoardBody({ round, order }: BoardBodyProps) {
  const t = useMessages();
  const wide = useWide();
  const arranged = arrange(round, order, t('board.resting'));
  const { size, titles } = arranged;
  const screens = wide ? arranged.screens : [arranged.screens.flat()];
  const [paused, setPaused] = useState(false);
  const [step, setStep] = useState(0);
  const many = screens.length;

  useEffect(() => {
    if (many < 2 || paused) return;
    const timer = setInterval(() => setStep((now) => now + 1), EACH_SCREEN);
    return () => clearInterval(timer);
  }, [many, paused]);

  const number = step % Math.max(many, 1);
  return (
    <>
      <div className={`board__body board__body--${size.name} board__body--by-${order}`}>
        {screens[number]?.map((column, index) => (
          <ul key={index} className="board__column">
            {column.map((piece) => (
              <Table key={`${piece.key}/${piece.continued}`} piece={piece} title={titles.get(piece.key)} />
            ))}
          </ul>
        ))}
      </div>
      {many > 1 && (
        <div className="board__screens cluster">
          <p>{t('board.screen', { number: number + 1, count: many })}</p>
          <Button small onClick={() => setPaused(!paused)}>
            {t(paused ? 'board.resume' : 'board.pause')}
          </Button>
          <Button small onClick={() => setStep(step + 1)}>
            {t('board.nextScreen')}
          </Button>
        </div>
      )}
    </>
  );
}

function Table({ piece, title }: { piece: Piece<Entry>; title: Title | undefined }) {
  const t = useMessages();
  const format = useFormat();
  if (!title) {
    return piece.entries.map(({ key, value }) => (
      <li key={key} className="board__person">
        {value.name} <span className="board__table">{value.table && format.text(value.table)}</span>
      </li>
    ));
  }
  const name = format.text(title.title);
  return (
    <li>
      <h2>{piece.continued ? t('board.continued', { table: name }) : name}</h2>
      {title.question && !piece.continued && <p className="board__question">{format.text(title.question)}</p>}
      <ul className="board__names">
        {piece.entries.map(({ key, value }) => (
          <li key={key}>{value.name}</li>
        ))}
      </ul>
    </li>
  );
}
