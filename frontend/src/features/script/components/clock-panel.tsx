import { useState } from 'react';
import type { useStepBoard } from '@/features/script/api/script';
import type { Command } from '@/features/script/clock/moves';
import { KeyList } from '@/features/script/components/key-list';
import { useMessages } from '@/features/script/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { InlineError } from '@/components/inline-error';
import type { StepBoard } from '@/lib/api/types';
import { digits, remaining } from '@/lib/format/countdown';
import { useFormat } from '@/lib/format/use-format';
import { useNow } from '@/lib/hooks/use-now';
import './clock-panel.css';

interface ClockPanelProps {
  told: ReturnType<typeof useStepBoard> & { board: StepBoard };
  /** Absent for who only looks. */
  onCommand?: (command: Command) => void;
  onEnd: () => Promise<unknown>;
  failure?: unknown;
}

/** The clock of the running step, and the few buttons that move it. */
export function ClockPanel({ told, onCommand, onEnd, failure }: ClockPanelProps) {
  const t = useMessages();
  const format = useFormat();
  const [ending, setEnding] = useState(false);
  const { board, heardAt } = told;
  const { current, next, state } = board;
  const now = useNow(state === 'RUNNING');
  const goOn = () => onCommand?.('next');
  const main = !current
    ? ({ label: state === 'DONE' ? 'clock.again' : 'clock.start', act: goOn } as const)
    : next
      ? ({ label: 'clock.next', act: goOn } as const)
      : ({ label: 'clock.end', act: () => setEnding(true) } as const);
  const left = current?.endsAt ? remaining(current.endsAt, current.pausedAt ?? board.now, heardAt, current.pausedAt ? heardAt : now) : undefined;

  return (
    <section className="clock-panel box box--brand no-print" aria-label={t('clock.label')} data-live={told.live || undefined}>
      <div className="clock-panel__now">
        <div>
          <p className="muted" role="status">
            {current
              ? t('clock.step', { number: current.number, count: board.steps })
              : state === 'DONE'
                ? t('clock.done')
                : t('clock.ready', { count: board.steps })}
          </p>
          {(current ?? next) && <p className="clock-panel__title">{format.text((current ?? next)!.title)}</p>}
        </div>
        {left && (
          <p className={`clock-panel__time${left.over ? ' clock-panel__time--over' : ''}`}>
            <span className="clock-panel__word">{t(current?.pausedAt ? 'clock.paused' : left.over ? 'clock.over' : 'clock.left')}</span>
            <span role="timer">
              {left.over && '+'}
              {digits(left)}
            </span>
          </p>
        )}
      </div>
      {onCommand && (
        <div className="cluster">
          {/* one button that says something else, so that the focus stays where it is */}
          <Button look="primary" onClick={main.act}>
            {t(main.label)}
          </Button>
          {current && (
            <>
              {current.number > 1 && <Button onClick={() => onCommand('back')}>{t('clock.back')}</Button>}
              <Button onClick={() => onCommand('pause')}>{t(state === 'PAUSED' ? 'clock.resume' : 'clock.pause')}</Button>
              <Button aria-label={t('clock.lessLabel')} onClick={() => onCommand('less')}>
                {t('clock.less')}
              </Button>
              <Button aria-label={t('clock.moreLabel')} onClick={() => onCommand('more')}>
                {t('clock.more')}
              </Button>
              {next && (
                <Button look="quiet" onClick={() => setEnding(true)}>
                  {t('clock.finish')}
                </Button>
              )}
            </>
          )}
        </div>
      )}
      {current && <p className="small">{next ? t('clock.then', { title: format.text(next.title), minutes: next.minutes }) : t('clock.last')}</p>}
      {current && <ExpectedEnd board={board} heardAt={heardAt} now={now} />}
      {told.lost && <p className="clock-panel__lost">{t('clock.lost')}</p>}
      {failure !== undefined && failure !== null && <InlineError error={failure} />}
      {onCommand && <KeyList />}
      <ConfirmDialog open={ending} title={t('clock.endTitle')} confirm={t('clock.end')} onConfirm={onEnd} onClose={() => setEnding(false)}>
        <p>{t('clock.endText')}</p>
      </ConfirmDialog>
    </section>
  );
}

/** When the last step will be over if every one takes its minutes from now on. */
function ExpectedEnd({ board, heardAt, now }: { board: StepBoard; heardAt: number; now: number }) {
  const t = useMessages();
  const format = useFormat();
  const { current } = board;
  if (!current?.endsAt) return null;
  const server = Date.parse(board.now) + Math.max(0, now - heardAt);
  const stood = current.pausedAt ? server - Date.parse(current.pausedAt) : 0;
  const end = Math.max(Date.parse(current.endsAt) + stood, server) + board.minutesAfter * 60_000;
  const late = Math.round((end - Date.parse(board.partEndsAt)) / 60_000);
  const time = format.time(new Date(end).toISOString());
  return <p className="small">{late > 0 ? t('clock.late', { count: late, time }) : t('clock.endsAt', { time })}</p>;
}
