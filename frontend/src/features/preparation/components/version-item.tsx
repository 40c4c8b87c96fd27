import { Change } from '@/features/preparation/components/change';
import { useMessages } from '@/features/preparation/messages';
import { ButtonLink } from '@/components/button';
import { Chip } from '@/components/chip';
import type { EventVersion } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './version-item.css';

interface VersionItemProps {
  version: EventVersion;
  eventId: string;
  current: boolean;
  editable: boolean;
}

/** One version: who made it, when, and what it changed. */
export function VersionItem({ version, eventId, current, editable }: VersionItemProps) {
  const t = useMessages();
  const format = useFormat();
  const { number, changes, changedAt, changedBy } = version;
  const name = changedBy && `${changedBy.firstName} ${changedBy.lastName}`;
  const moment = format.moment(changedAt);
  return (
    <article className="version">
      <div className="version__head">
        <div className="stack stack--tight">
          <h2 className="version__title">
            {t('versions.number', { number })} {current && <Chip tone="brand">{t('versions.current')}</Chip>}
          </h2>
          <p className="muted">{name ? t('versions.by', { date: moment, name }) : moment}</p>
        </div>
        {editable && !current && (
          <ButtonLink
            small
            to={`/rencontres/${eventId}/modifier?version=${number}`}
            aria-label={t('versions.restoreNamed', { number })}
          >
            {t('versions.restore')}
          </ButtonLink>
        )}
      </div>
      {changes.length === 0 ? (
        <p className="muted">{t('versions.first')}</p>
      ) : (
        <dl className="version__changes">
          {changes.map((change) => (
            <Change key={`${change.field} ${change.segment} ${change.before} ${change.after}`} change={change} />
          ))}
        </dl>
      )}
    </article>
  );
}
