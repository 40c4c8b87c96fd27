import { useMessages } from '@/features/facilitation/messages';
import { Button, ButtonLink } from '@/components/button';
import type { RotationBoard } from '@/lib/api/types';

export interface Shown {
  order: 'table' | 'name';
  /** The round to come, also while another one runs. */
  upcoming: boolean;
}

interface BoardToolsProps {
  board: RotationBoard;
  shown: Shown;
  onShow: (shown: Shown) => void;
  lost: boolean;
  back: string;
}

/** What comes next, and the few keys of whoever stands at the screen. */
export function BoardTools({ board, shown, onShow, lost, back }: BoardToolsProps) {
  const t = useMessages();
  const { current, next } = board;
  const upcoming = shown.upcoming && next !== undefined;
  return (
    <footer className="board__foot">
      <p className="board__next">
        {current && (next ? t('board.next', { number: next.number }) : t('board.last'))}{' '}
        <span className="board__lost" role="status">
          {lost && t('board.lost')}
        </span>
      </p>
      <div className="board__tools cluster" role="group" aria-label={t('board.show')}>
        {(current ?? next) && (
          <Button small onClick={() => onShow({ ...shown, order: shown.order === 'table' ? 'name' : 'table' })}>
            {t(shown.order === 'table' ? 'board.byName' : 'board.byTable')}
          </Button>
        )}
        {current && next && (
          <Button small onClick={() => onShow({ ...shown, upcoming: !upcoming })}>
            {t(upcoming ? 'board.current' : 'board.upcoming')}
          </Button>
        )}
        {document.fullscreenEnabled && (
          <Button small className="board__full" onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}>
            {t('board.full')}
          </Button>
        )}
        <ButtonLink small look="quiet" to={back}>
          {t('board.back')}
        </ButtonLink>
      </div>
    </footer>
  );
}
