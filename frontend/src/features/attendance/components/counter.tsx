import { useMessages } from '@/features/attendance/messages';
import { useFormat } from '@/lib/format/use-format';
import './counter.css';

interface CounterProps {
  present: number;
  expected: number;
  waiting: number;
  walkIns: number;
  live: boolean;
  /** When the numbers are from, where they are not live. */
  at?: string;
}

/** How many are there, large enough to be read from the other end of the hall. */
export function Counter({ present, expected, waiting, walkIns, live, at }: CounterProps) {
  const t = useMessages();
  const format = useFormat();
  const others: [string, number][] = [
    [t('counter.expected'), expected],
    ...(waiting > 0 ? [[t('counter.waiting'), waiting] as [string, number]] : []),
    ...(walkIns > 0 ? [[t('counter.walkIns'), walkIns] as [string, number]] : []),
  ];
  return (
    <section className="counter" aria-label={t('counter.label')} data-live={live || undefined}>
      <dl className="counter__numbers">
        <div className="counter__main">
          <dt>{t('counter.present')}</dt>
          <dd>{format.number(present)}</dd>
        </div>
        {others.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{format.number(value)}</dd>
          </div>
        ))}
      </dl>
      {live ? (
        <p className="counter__live">{t('counter.live')}</p>
      ) : (
        at && <p className="muted small">{t('counter.still', { time: format.time(at) })}</p>
      )}
    </section>
  );
}
