import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/events/messages';
import type { Segment } from '@/lib/api/types';
import { isSameDay } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import './programme.css';

/** The day, part by part. A pause is told more quietly than what one comes for. */
export function Programme({ segments }: { segments: Segment[] }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  if (segments.length === 0) return <p className="muted">{t('detail.noProgramme')}</p>;
  return (
    <ol className="programme">
      {segments.map((segment, index) => {
        const before = segments[index - 1];
        const newDay = before && !isSameDay(before.startsAt, segment.startsAt);
        return (
          <li key={segment.id} className={`programme__part programme__part--${segment.kind.toLowerCase()}`}>
            {newDay && <p className="programme__day">{format.date(segment.startsAt)}</p>}
            <p className="programme__time">{format.timeRange(segment.startsAt, segment.endsAt)}</p>
            <div className="programme__text">
              <p className="programme__kind">{common(`events.segment.${segment.kind}`)}</p>
              <h3>{format.text(segment.title)}</h3>
              {segment.description && <p className="as-typed">{format.text(segment.description)}</p>}
              {segment.room && <p className="muted small">{segment.room}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
