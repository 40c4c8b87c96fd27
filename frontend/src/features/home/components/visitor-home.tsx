import { Link } from 'react-router-dom';
import { type EventAction, EventSection } from '@/features/home/components/event-section';
import { ThemeList } from '@/features/home/components/theme-list';
import { useMessages } from '@/features/home/messages';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useHome } from '@/features/home/api/get-home';

/** What a visitor reads first does not wait for the API. */
export function VisitorHome({ eventAction }: { eventAction: EventAction }) {
  const t = useMessages();
  const home = useHome();
  return (
    <>
      <PageHeader title={t('visitor.title')} shortTitle={t('shortTitle')} lead={t('visitor.lead')} />
      <div className="cluster home__actions">
        <ButtonLink look="primary" to="/rejoindre">
          {t('visitor.join')}
        </ButtonLink>
        <ButtonLink to="/rencontres">{t('visitor.events')}</ButtonLink>
      </div>
      <div className="with-aside">
        <Loaded query={home}>
          {({ nextEvents }) =>
            nextEvents.length > 0 ? (
              <EventSection
                id="prochaines"
                title={t('visitor.next')}
                events={nextEvents}
                action={eventAction}
                after={<Link to="/rencontres">{t('all')}</Link>}
              />
            ) : (
              <EmptyState title={t('visitor.noEventsTitle')}>{t('visitor.noEventsText')}</EmptyState>
            )
          }
        </Loaded>
        <div className="stack stack--wide">
          <section className="box box--brand stack stack--tight">
            <h2>{t('visitor.aside')}</h2>
            <p>{t('visitor.asideText')}</p>
          </section>
          {home.data && <ThemeList counts={home.data.themeCounts} />}
        </div>
      </div>
    </>
  );
}
