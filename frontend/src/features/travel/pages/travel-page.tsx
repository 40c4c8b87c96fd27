import { Link, useParams } from 'react-router-dom';
import { useTravel } from '@/features/travel/api/get-travel';
import { CarpoolPlan } from '@/features/travel/components/carpool-plan';
import { Footprint } from '@/features/travel/components/footprint';
import { OwnWay } from '@/features/travel/components/own-way';
import { useMessages } from '@/features/travel/messages';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import type { EventDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/use-session';
import { useFormat } from '@/lib/format/use-format';

export function TravelPage() {
  const { id = '' } = useParams();
  const event = useEvent(id);
  return (
    <Loaded query={event} asPage>
      {(data) => <Content event={data} />}
    </Loaded>
  );
}

function Content({ event }: { event: EventDetail }) {
  const t = useMessages();
  const format = useFormat();
  const { account } = useSession();
  const travel = useTravel(event.id);
  const territory = account?.profile?.territory;
  const home = territory?.kind === 'COMMUNE' ? { id: territory.id, name: territory.name } : undefined;
  const where = [event.placeName, event.territory?.name].filter(Boolean).join(', ');
  return (
    <>
      <PageHeader
        title={t('title', { title: format.text(event.title) })}
        above={<Link to={`/rencontres/${event.id}`}>{t('back')}</Link>}
        lead={<p>{[format.period(event.startsAt, event.endsAt), where].filter(Boolean).join(' · ')}</p>}
      />
      {event.placeName ? (
        <Loaded query={travel}>
          {(data) => (
            <div className="stack stack--wide">
              {data.canTell ? (
                <OwnWay eventId={event.id} startsAt={event.startsAt} travel={data} home={home} online={event.online} />
              ) : (
                !data.erased && <p className="box">{t('mine.notRegistered')}</p>
              )}
              {event.allowedActions.includes('PREPARE') && !data.erased && <CarpoolPlan event={event} />}
              <section className="stack" aria-labelledby="bilan">
                <h2 id="bilan">{t('sum.title')}</h2>
                <Footprint travel={data} />
              </section>
            </div>
          )}
        </Loaded>
      ) : (
        <EmptyState title={t('noPlace')} />
      )}
    </>
  );
}
