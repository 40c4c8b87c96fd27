import { Link } from 'react-router-dom';
import { useMyCircles } from '@/features/circle/api/circle';
import { useMessages } from '@/features/circle/messages';
import { useFormat } from '@/lib/format/use-format';

/** The way to one's circle of this day. Says nothing to whoever is in none. */
export function MyCircles({ eventId, enabled }: { eventId: string; enabled: boolean }) {
  const t = useMessages();
  const format = useFormat();
  const mine = useMyCircles(enabled).data?.circles.filter((circle) => circle.eventId === eventId) ?? [];
  if (mine.length === 0) return null;
  return (
    <section className="stack my-circles no-print" aria-labelledby="my-circles">
      <h2 id="my-circles">{t('mine.title')}</h2>
      {mine.map(({ id, name }) => (
        <p key={id}>
          <Link to={`/cercles/${id}`}>{t('mine.open', { name: format.text(name) })}</Link>
        </p>
      ))}
    </section>
  );
}
