import { useState } from 'react';
import { useLiveSeats, useMySeats } from '@/features/facilitation/api/my-seats';
import { useMessages } from '@/features/facilitation/messages';
import { isOn } from '@/features/facilitation/on-the-day';
import type { MyRotation, MySeats as Seats } from '@/lib/api/types';
import { digits, remaining } from '@/lib/format/countdown';
import { useFormat } from '@/lib/format/use-format';
import { useNow } from '@/lib/hooks/use-now';
import './my-seats.css';

interface MySeatsProps {
  eventId: string;
  startsAt: string;
  endsAt: string;
  /** Whether the event has a part in which people go round. */
  rotates: boolean;
}

/** Where to sit now, and next. Says nothing until there is a plan. */
export function MySeats({ eventId, startsAt, endsAt, rotates }: MySeatsProps) {
  const t = useMessages();
  const [openedAt] = useState(() => Date.now());
  const stored = useMySeats(eventId, rotates);
  const live = useLiveSeats(eventId, rotates && isOn({ startsAt, endsAt }, openedAt));
  const seats = live.data ?? stored.data;
  const heardAt = live.at ?? stored.dataUpdatedAt;
  const now = useNow(seats?.rotations.some(({ state }) => state === 'RUNNING') ?? false);
  if (!seats || seats.rotations.length === 0) return null;
  return (
    <section className="stack my-seats-part no-print" aria-labelledby="my-seats" data-live={live.live || undefined}>
      <h2 id="my-seats">{t('seats.title')}</h2>
      {seats.rotations.map((rotation) => (
        <OneRotation key={rotation.segmentId} rotation={rotation} told={seats} heardAt={heardAt} now={now} />
      ))}
      {live.live && <p className="muted small">{t('seats.live')}</p>}
    </section>
  );
}

interface OneRotationProps {
  rotation: MyRotation;
  told: Seats;
  heardAt: number;
  now: number;
}

function OneRotation({ rotation, told, heardAt, now }: OneRotationProps) {
  const t = useMessages();
  const format = useFormat();
  const { seats, state } = rotation;
  const current = seats.find((seat) => seat.current);
  const coming = seats.filter(({ startedAt }) => startedAt === undefined);
  const past = seats.length - coming.length - (current ? 1 : 0);
  const facts = [format.time(rotation.startsAt), rotation.room, t('seats.minutes', { minutes: rotation.minutes })].filter(Boolean);
  const left = current?.endsAt ? remaining(current.endsAt, told.now, heardAt, now) : undefined;
  return (
    <article className="my-seats">
      <h3>{format.text(rotation.title)}</h3>
      <p className="muted small">{facts.join('\u00a0· ')}</p>
      {state === 'DONE' ? (
        <p>{t('seats.done')}</p>
      ) : (
        <>
          <div role="status">
            {current && (
              <div className="my-seats__now">
                <p>{t('seats.now', { number: current.round })}</p>
                <p className="my-seats__table">{current.table ? format.text(current.table) : t('seats.rest')}</p>
                {current.question && <p>{format.text(current.question)}</p>}
              </div>
            )}
          </div>
          {left && <p className="my-seats__left">{left.over ? t('seats.over') : t('seats.left', { time: digits(left) })}</p>}
          {coming.length > 0 && (
            <ol className="my-seats__coming">
              {coming.map(({ round, table, question }, index) => (
                <li key={round}>
                  <p className="muted small">{t(index === 0 ? 'seats.next' : 'seats.round', { number: round })}</p>
                  <p>
                    <strong>{table ? format.text(table) : t('seats.rest')}</strong>
                  </p>
                  {question && <p className="small">{format.text(question)}</p>}
                </li>
              ))}
            </ol>
          )}
          {past > 0 && <p className="muted small">{t('seats.past', { count: past })}</p>}
        </>
      )}
    </article>
  );
}
