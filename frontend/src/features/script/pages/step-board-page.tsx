import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { useStepBoard } from '@/features/script/api/script';
import { useMessages } from '@/features/script/messages';
import { Button, ButtonLink } from '@/components/button';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import type { StepBoard } from '@/lib/api/types';
import { digits, remaining } from '@/lib/format/countdown';
import { useFormat } from '@/lib/format/use-format';
import { useAwake } from '@/lib/hooks/use-awake';
import { useNow } from '@/lib/hooks/use-now';
import { usePageTitle } from '@/lib/hooks/use-page-title';
import './step-board-page.css';

interface StepBoardPageProps {
  /** What the hall sees while a round runs: the app brings it from the rotation. */
  rotation: ReactNode;
}

/** The screen of the hall: at which step one is, how much time is left, what comes next. It follows by itself. */
export function StepBoardPage({ rotation }: StepBoardPageProps) {
  const { id = '', segment = '' } = useParams();
  const { asked, board, heardAt, live, lost } = useStepBoard({ eventId: id, segmentId: segment });
  useAwake();
  if (!board) return asked.isError ? <ErrorState asPage error={asked.error} retry={() => void asked.refetch()} /> : <Skeleton kind="page" />;
  if (board.roundRunning) return rotation;
  return <Board board={board} heardAt={heardAt} live={live} lost={lost} back={`/rencontres/${id}/animation/${segment}`} />;
}

interface BoardProps {
  board: StepBoard;
  heardAt: number;
  live: boolean;
  lost: boolean;
  back: string;
}

function Board({ board, heardAt, live, lost, back }: BoardProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { current, next, state } = board;
  usePageTitle(t('board.title'));
  return (
    <div className="step-board" data-live={live || undefined}>
      <header className="step-board__head">
        <p>{[common(`events.segment.${board.kind}`), format.text(board.title)].join('\u00a0· ')}</p>
        {current && <p>{t('clock.step', { number: current.number, count: board.steps })}</p>}
      </header>
      <div className="step-board__middle">
        <h1>{current ? format.text(current.title) : t(state === 'DONE' ? 'board.done' : 'board.ready')}</h1>
        {current ? (
          <>
            <BoardClock board={board} heardAt={heardAt} />
            {current.prompt ? <p className="step-board__prompt">{format.text(current.prompt)}</p> : <Questions questions={board.questions} />}
          </>
        ) : (
          <p className="step-board__prompt">{t(state === 'DONE' ? 'board.doneText' : 'board.readyText')}</p>
        )}
      </div>
      <footer className="step-board__foot">
        <p>
          {current && (next ? t('board.next', { title: format.text(next.title) }) : t('board.last'))}{' '}
          <span className="step-board__lost" role="status">
            {lost && t('clock.lost')}
          </span>
        </p>
        <div className="step-board__tools cluster" role="group" aria-label={t('board.tools')}>
          {document.fullscreenEnabled && (
            <Button small onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}>
              {t('board.full')}
            </Button>
          )}
          <ButtonLink small look="quiet" to={back}>
            {t('board.back')}
          </ButtonLink>
        </div>
      </footer>
    </div>
  );
}

function BoardClock({ board, heardAt }: { board: StepBoard; heardAt: number }) {
  const t = useMessages();
  const { current } = board;
  const now = useNow(board.state === 'RUNNING');
  if (!current?.endsAt) return null;
  const left = remaining(current.endsAt, current.pausedAt ?? board.now, heardAt, current.pausedAt ? heardAt : now);
  return (
    <div className={`step-board__clock${left.over ? ' step-board__clock--over' : ''}`}>
      <p>{t(current.pausedAt ? 'clock.paused' : left.over ? 'clock.over' : 'clock.left')}</p>
      <p className="step-board__time" role="timer">
        {left.over && '+'}
        {digits(left)}
      </p>
    </div>
  );
}

/** Of the tables, where the step itself has nothing to read: more than a few would be read by nobody. */
function Questions({ questions }: { questions: string[] }) {
  const format = useFormat();
  if (questions.length === 0) return null;
  return (
    <ul className="step-board__questions">
      {questions.slice(0, 4).map((question) => (
        <li key={question}>{format.text(question)}</li>
      ))}
    </ul>
  );
}
