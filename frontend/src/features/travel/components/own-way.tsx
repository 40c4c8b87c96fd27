import { CarpoolSection } from '@/features/travel/components/carpool-section';
import { TravelForm } from '@/features/travel/components/travel-form';
import { useMessages } from '@/features/travel/messages';
import type { Picked } from '@/components/pickers/picked';
import type { TravelDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface OwnWayProps {
  eventId: string;
  startsAt: string;
  travel: TravelDetail;
  home?: Picked;
  /** Whether one can take part from afar. */
  online: boolean;
}

/** How one comes, and with whom. */
export function OwnWay({ eventId, startsAt, travel, home, online }: OwnWayProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <>
      <section className="stack" aria-labelledby="mon-trajet">
        <h2 id="mon-trajet">{t('mine.title')}</h2>
        <TravelForm eventId={eventId} travel={travel} home={home} online={online} />
        <p className="muted small">{t('mine.privacy', { date: format.day(travel.eraseAt) })}</p>
      </section>
      <CarpoolSection eventId={eventId} startsAt={startsAt} home={home} />
    </>
  );
}
