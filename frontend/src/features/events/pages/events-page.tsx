import { useTranslation } from 'react-i18next';
import { useEvents } from '@/features/events/api/events';
import { RegistrationButton } from '@/features/events/components/registration-button';
import { useMessages } from '@/features/events/messages';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { EventItem } from '@/components/event-item';
import type { FilterField } from '@/components/list/filter-field';
import { ListPage } from '@/components/list/list-page';
import { PageHeader } from '@/components/page-header';
import { useSession } from '@/lib/auth/use-session';
import { choice, flag, slug, territory, useListAddress, words } from '@/lib/lists/address';
import './events-page.css';

const KINDS = ['MEETING_DAY', 'WEBINAR', 'PUBLIC_DAY', 'ELECTED_SEMINAR'] as const;
const AXES = ['ADAPTATION', 'MITIGATION', 'CROSS_CUTTING'] as const;
const STATES = ['DRAFT', 'SUBMITTED', 'VALIDATED', 'PUBLISHED', 'HELD', 'CANCELLED'] as const;
const SORTS = ['startsAt', '-startsAt', 'title'] as const;

const FILTERS = {
  q: words(), kind: choice(KINDS), theme: slug, axis: choice(AXES), territory, period: choice(['past', 'all']), state: choice(STATES), mine: flag,
  sort: choice(SORTS),
};

export function EventsPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const { status, isStaff } = useSession();
  const list = useListAddress(FILTERS);
  const { period: chosen, ...values } = list.values;
  const period = chosen === 'all' ? undefined : chosen === 'past' ? 'PAST' : 'UPCOMING';
  const sort = values.sort ?? (period === 'PAST' ? '-startsAt' : 'startsAt');
  const events = useEvents({ ...values, period, sort, page: list.page });
  const fields: FilterField[] = [
    {
      kind: 'choice', name: 'period', label: t('list.period'), empty: t('list.upcoming'),
      options: [{ value: 'past', label: t('list.past') }, { value: 'all', label: t('list.allPeriods') }],
    },
    {
      kind: 'choice', name: 'kind', label: t('list.kind'), empty: common('list.allFeminine'),
      options: KINDS.map((value) => ({ value, label: common(`events.kind.${value}`) })),
    },
    { kind: 'theme', name: 'theme', label: t('list.theme'), by: 'slug' },
    { kind: 'territory', name: 'territory', label: t('list.territory') },
    {
      kind: 'choice', name: 'sort', label: common('list.sort'), empty: t('list.sort.startsAt'),
      options: SORTS.slice(1).map((value) => ({ value, label: t(`list.sort.${value}`) })),
    },
  ];
  if (isStaff) {
    const options = STATES.map((value) => ({ value, label: common(`events.state.${value}`) }));
    fields.push({ kind: 'choice', name: 'state', label: t('list.state'), empty: common('list.all'), options });
  }
  if (status === 'member') fields.push({ kind: 'flag', name: 'mine', label: t('list.mine') });

  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <>
            <ButtonLink look="quiet" to="/comptes-rendus">
              {t('list.minutes')}
            </ButtonLink>
            <ButtonLink look="quiet" to="/agendas">
              {t('list.calendars')}
            </ButtonLink>
            {isStaff && (
              <>
                <ButtonLink look="quiet" to="/rencontres/modeles">
                  {t('templates.title')}
                </ButtonLink>
                <ButtonLink look="primary" to="/rencontres/nouvelle">
                  {t('list.new')}
                </ButtonLink>
              </>
            )}
          </>
        }
      />
      <ListPage
        list={list}
        search={t('list.search')}
        fields={fields}
        query={events}
        rows={5}
        className="events-page__results"
        empty={<EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState>}
        found={(count) => t('list.found', { count })}
      >
        {(items) => (
          <ul className="rows">
            {items.map((event) => (
              <li key={event.id}>
                <EventItem event={event} level={2} action={<RegistrationButton event={event} />} />
              </li>
            ))}
          </ul>
        )}
      </ListPage>
    </>
  );
}
