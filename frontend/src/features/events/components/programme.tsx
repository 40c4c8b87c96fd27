import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/events/messages';
import { blocksOf } from '@/features/events/programme-order';
import type { Segment } from '@/lib/api/types';
import { isSameDay } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import './programme.css';

/** Parts with the same group follow each other: the first one of them begins the block. */
function toBlocks(segments: Segment[]) {
  return blocksOf(
    segments.map((segment, index) => ({
      ...segment,
      parallel: segment.parallelGroup !== undefined && segment.parallelGroup === segments[index - 1]?.parallelGroup,
    })),
  );
}

interface ProgrammeProps {
  segments: Segment[];
  /** What one can do with a part, for those who run the event. */
  linkOf?: (segment: Segment) => ReactNode;
}

/** The day, part by part; what runs side by side stands side by side. A pause is told more quietly than the rest. */
export function Programme({ segments, linkOf }: ProgrammeProps) {
  const t = useMessages();
  const format = useFormat();
  if (segments.length === 0) return <p className="muted">{t('detail.noProgramme')}</p>;
  return (
    <ol className="programme">
      {toBlocks(segments).map((block, index, blocks) => {
        const [head] = block;
        const before = blocks[index - 1]?.[0];
        if (!head) return null;
        const end = block.reduce((latest, one) => (one.endsAt > latest ? one.endsAt : latest), head.endsAt);
        const kind = block.length > 1 ? 'beside' : head.kind.toLowerCase();
        return (
          <li key={head.id} className={`programme__part programme__part--${kind}`}>
            {before && !isSameDay(before.startsAt, head.startsAt) && (
              <p className="programme__day">{format.date(head.startsAt)}</p>
            )}
            <p className="programme__time">{format.timeRange(head.startsAt, end)}</p>
            {block.length === 1 ? (
              <Part segment={head} link={linkOf?.(head)} />
            ) : (
              <div>
                <p className="programme__kind">{t('detail.sideBySide')}</p>
                <ul className="programme__choices">
                  {block.map((segment) => (
                    <li key={segment.id}>
                      <Part
                        segment={segment}
                        time={segment.startsAt !== head.startsAt || segment.endsAt !== end}
                        link={linkOf?.(segment)}
                      />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Part({ segment, time, link }: { segment: Segment; time?: boolean; link?: ReactNode }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const places = segment.capacity;
  const facts = [
    time && format.timeRange(segment.startsAt, segment.endsAt),
    segment.room,
    places !== undefined && t('detail.segmentPlaces', { count: places, formatted: format.number(places) }),
  ].filter(Boolean);
  return (
    <div className="programme__text">
      <p className="programme__kind">{common(`events.segment.${segment.kind}`)}</p>
      <h3>{format.text(segment.title)}</h3>
      {segment.speakers && <p>{t('detail.with', { names: segment.speakers })}</p>}
      {segment.description && <p className="as-typed">{format.text(segment.description)}</p>}
      {facts.length > 0 && <p className="muted small">{facts.join('\u00a0· ')}</p>}
      {link && <p className="no-print">{link}</p>}
    </div>
  );
}
