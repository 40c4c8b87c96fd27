import { Link } from 'react-router-dom';
import { useHome } from '@/features/home/api/get-home';
import { type EventAction, EventSection } from '@/features/home/components/event-section';
import { ThemeList } from '@/features/home/components/theme-list';
import { ToDo } from '@/features/home/components/to-do';
import { useMessages } from '@/features/home/messages';
import { homeSentence } from '@/features/home/sentence';
import { CatalogueItem } from '@/components/catalogue-item';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import type { Home } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

export function MemberHome({ eventAction }: { eventAction: EventAction }) {
  const home = useHome();
  return (
    <Loaded query={home} asPage>
      {(data) => <Content home={data} eventAction={eventAction} />}
    </Loaded>
  );
}

function Content({ home, eventAction }: { home: Home; eventAction: EventAction }) {
  const t = useMessages();
  const format = useFormat();
  const shown = new Set(home.nextEvents.map((event) => event.id));
  const nearby = home.nearby.filter((event) => !shown.has(event.id)).slice(0, 3);
  return (
    <>
      <PageHeader
        title={homeSentence(home, { t, words: format.words, date: format.date })}
        shortTitle={t('shortTitle')}
        above={home.previousVisitAt ? t('greetingSince', { date: format.day(home.previousVisitAt) }) : t('greeting')}
      />
      <ToDo todos={home.toDo} />
      <div className="with-aside">
        <div className="stack stack--wide">
          {home.promotedRegistrations.length > 0 && (
            <section className="box box--notice stack stack--tight">
              <h2>{t('promoted')}</h2>
              <p>{t('promotedText')}</p>
              <ul>
                {home.promotedRegistrations.map((event) => (
                  <li key={event.id}>
                    <Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>, {format.day(event.startsAt)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {home.nextEvents.length > 0 ? (
            <EventSection
              id="prochaines"
              title={t('next')}
              events={home.nextEvents}
              action={eventAction}
              after={<Link to="/rencontres">{t('all')}</Link>}
            />
          ) : (
            <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
          )}
          {nearby.length > 0 && <EventSection id="pres" title={t('nearby')} events={nearby} action={eventAction} />}
        </div>
        <div className="stack stack--wide">
          <News home={home} />
          <ThemeList counts={home.themeCounts} />
        </div>
      </div>
    </>
  );
}

function News({ home }: { home: Home }) {
  const t = useMessages();
  if (home.news.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="nouveautes">
      <h2 id="nouveautes">{t('news')}</h2>
      <ul className="home__news">
        {home.news.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <CatalogueItem entry={entry} />
          </li>
        ))}
      </ul>
      <Link to="/nouveautes">{t('allNews')}</Link>
    </section>
  );
}
