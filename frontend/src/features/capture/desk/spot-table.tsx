import { useMessages } from '@/features/capture/messages';
import type { CaptureDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './spot-table.css';

/** Which table writes, and which one has fallen silent. */
export function SpotTable({ capture }: { capture: CaptureDetail }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="capture-tables">
      <h2 id="capture-tables">{t('desk.tables')}</h2>
      {capture.followsTables && <p className="muted">{t('desk.follows')}</p>}
      <ul className="spots">
        {capture.spots.map((spot) => (
          <li key={spot.id ?? spot.name} className="spot">
            <div>
              <h3>{format.text(spot.name)}</h3>
              {spot.question && <p className="muted">{format.text(spot.question)}</p>}
              {spot.retired && <p className="muted small">{t('desk.retired')}</p>}
            </div>
            {spot.code && (
              <dl className="spot__facts">
                <div>
                  <dt>{t('desk.code')}</dt>
                  <dd className="spot__code">{spot.code}</dd>
                </div>
                <div>
                  <dt>{t('desk.notes')}</dt>
                  <dd>{format.number(spot.cards)}</dd>
                </div>
                {spot.phones > 0 && (
                  <div>
                    <dt>{t('desk.phones')}</dt>
                    <dd>{format.number(spot.phones)}</dd>
                  </div>
                )}
                <div>
                  <dt>{t('desk.last')}</dt>
                  <dd>{spot.lastActivity ? format.time(spot.lastActivity) : t('desk.never')}</dd>
                </div>
              </dl>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
