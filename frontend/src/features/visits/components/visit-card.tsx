import { useCoachSeat } from '@/features/visits/api/visits';
import { RiderList } from '@/features/visits/components/rider-list';
import { useMessages } from '@/features/visits/messages';
import { mapAddress } from '@/features/visits/sheet-values';
import { Button, ButtonLink } from '@/components/button';
import { Facts } from '@/components/facts';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { Visit } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface VisitCardProps {
  eventId: string;
  visit: Visit;
  editable: boolean;
  mayAskForSeat: boolean;
}

/** One visit: all that one must know to come along, on one sheet of paper when it is printed. */
export function VisitCard({ eventId, visit, editable, mayAskForSeat }: VisitCardProps) {
  const t = useMessages();
  const format = useFormat();
  const host = [visit.host && `${visit.host.firstName} ${visit.host.lastName}`, visit.hostName].filter(Boolean).join(', ');
  return (
    <section className="box visit-card stack" aria-labelledby={`visit-${visit.segmentId}`}>
      <h2 id={`visit-${visit.segmentId}`}>{format.text(visit.title)}</h2>
      {visit.meetingPoint ? (
        <Facts
          facts={[
            [t('when'), `${format.date(visit.startsAt)}, ${format.timeRange(visit.startsAt, visit.endsAt)}`],
            [t('meetingPoint'), <MeetingPoint key="point" visit={visit} />],
            [
              t('stepFree'),
              visit.stepFree && [t(`stepFreeName.${visit.stepFree}`), visit.stepFreeNote && format.text(visit.stepFreeNote)].filter(Boolean).join(' – '),
            ],
            [t('host'), host && format.text(host)],
            [t('equipment'), visit.equipment && <span className="as-typed">{format.text(visit.equipment)}</span>],
            [t('rules'), visit.rules && <span className="as-typed">{format.text(visit.rules)}</span>],
            [
              t('coach'),
              visit.coachSeats && `${t('coachSeats', { count: visit.coachSeats })} · ${t('coachAsked', { count: visit.coachAsked })}`,
            ],
          ]}
        />
      ) : (
        <>
          <p>{format.timeRange(visit.startsAt, visit.endsAt)}</p>
          <p className="muted">{t('noSheet')}</p>
        </>
      )}
      {visit.coachSeats !== undefined && mayAskForSeat && <MySeat eventId={eventId} visit={visit} />}
      {editable && (
        <>
          {visit.coachSeats !== undefined && <RiderList eventId={eventId} segmentId={visit.segmentId} />}
          <div className="cluster no-print">
            <ButtonLink to={`/rencontres/${eventId}/visites/${visit.segmentId}`} aria-describedby={`visit-${visit.segmentId}`}>
              {t(visit.version > 0 ? 'edit' : 'write')}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}

function MeetingPoint({ visit }: { visit: Visit }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <>
      <span className="as-typed">{format.text(visit.meetingPoint ?? '')}</span>
      {visit.latitude !== undefined && visit.longitude !== undefined && (
        <>
          <br />
          <a href={mapAddress(visit.latitude, visit.longitude)} rel="noreferrer">
            {t('map')}
          </a>
        </>
      )}
    </>
  );
}

function MySeat({ eventId, visit }: { eventId: string; visit: Visit }) {
  const t = useMessages();
  const toast = useToast();
  const seat = useCoachSeat(eventId);
  const wanted = visit.mySeat === undefined;
  return (
    <div className="stack stack--tight no-print">
      {visit.mySeat && <p>{visit.mySeat === 'CONFIRMED' ? `✓ ${t('seat.CONFIRMED')}` : t('seat.WAITING')}</p>}
      <div>
        <Button
          busy={seat.isPending}
          aria-label={t(wanted ? 'askNamed' : 'giveBackNamed', { title: visit.title })}
          onClick={() =>
            seat.mutate({ segmentId: visit.segmentId, wanted }, { onSuccess: () => toast(t(wanted ? 'asked' : 'givenBack')) })
          }
        >
          {t(wanted ? 'ask' : 'giveBack')}
        </Button>
      </div>
      {seat.isError && <InlineError error={seat.error} />}
    </div>
  );
}
