import { useRiders } from '@/features/visits/api/visits';
import { useMessages } from '@/features/visits/messages';
import { Loaded } from '@/components/loaded';

/** Who rides along, in the order of asking, for those who run the event. */
export function RiderList({ eventId, segmentId }: { eventId: string; segmentId: string }) {
  const t = useMessages();
  const riders = useRiders(eventId, segmentId, true);
  return (
    <div className="stack stack--tight">
      <h3>{t('riders')}</h3>
      <Loaded query={riders}>
        {({ items, total }) =>
          items.length === 0 ? (
            <p className="muted">{t('noRiders')}</p>
          ) : (
            <>
              <ol className="visit-card__riders">
                {items.map((rider) => (
                  <li key={rider.registrationId}>
                    {rider.rank}. {rider.firstName} <strong>{rider.lastName}</strong>
                    {rider.organisationName && `, ${rider.organisationName}`}
                    {rider.seat === 'WAITING' && <span className="muted"> – {t('riderSeat.WAITING')}</span>}
                  </li>
                ))}
              </ol>
              {total > items.length && <p className="muted">{t('moreRiders', { count: total - items.length })}</p>}
            </>
          )
        }
      </Loaded>
    </div>
  );
}
