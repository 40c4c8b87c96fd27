import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type EventFilters, PAGE_SIZE, useEvents } from '@/features/events/api/get-events';
import { RegistrationButton } from '@/features/events/components/registration-button';
import { useMessages } from '@/features/events/messages';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { EventItem } from '@/components/event-item';
import { FilterPanel } from '@/components/filter-panel';
import { CheckField } from '@/components/form/check-field';
import { SelectField } from '@/components/form/select-field';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { SearchField } from '@/components/search-field';
import { Skeleton } from '@/components/skeleton';
import { useTerritory } from '@/lib/api/get-territory';
import { useThemes } from '@/lib/api/get-themes';
import { useSession } from '@/lib/auth/use-session';
import { useFormat } from '@/lib/format/use-format';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';
import './events-page.css';

const FILTERS = ['q', 'kind', 'theme', 'axis', 'territory', 'period', 'state', 'mine', 'sort'] as const;
const KINDS = ['MEETING_DAY', 'WEBINAR', 'PUBLIC_DAY', 'ELECTED_SEMINAR'] as const;
const AXES = ['ADAPTATION', 'MITIGATION', 'CROSS_CUTTING'] as const;
const STATES = ['DRAFT', 'SUBMITTED', 'VALIDATED', 'PUBLISHED', 'HELD', 'CANCELLED'] as const;
const SORTS = ['startsAt', '-startsAt', 'title'] as const;

type Filters = ReturnType<typeof useUrlFilters<(typeof FILTERS)[number]>>;

/** Only what this page knows goes to the API: an address that was edited by hand must not break the list. */
function toQuery({ values, page }: Filters): EventFilters {
  const known = <T extends string>(all: readonly T[], value: string | undefined) => all.find((one) => one === value);
  const period = values.period === 'all' ? undefined : values.period === 'past' ? 'PAST' : 'UPCOMING';
  return {
    q: values.q,
    kind: known(KINDS, values.kind),
    theme: values.theme,
    axis: known(AXES, values.axis),
    territory: values.territory,
    period,
    state: known(STATES, values.state),
    mine: values.mine ? true : undefined,
    sort: known(SORTS, values.sort) ?? (period === 'PAST' ? '-startsAt' : 'startsAt'),
    page,
  };
}

export function EventsPage() {
  const t = useMessages();
  const { isStaff } = useSession();
  const filters = useUrlFilters(FILTERS);
  const events = useEvents(toQuery(filters));

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
      <FilterPanel
        active={filters.active - (filters.values.q ? 1 : 0)}
        onClear={filters.clear}
        search={
          <SearchField
            label={t('list.search')}
            value={filters.values.q}
            onChange={(q) => filters.set({ q }, { replace: true })}
          />
        }
      >
        <Fields filters={filters} />
      </FilterPanel>
      <Loaded query={events} skeleton={<Skeleton rows={5} />}>
        {({ items, page, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState>
          ) : (
            <div aria-busy={events.isPlaceholderData} className="events-page__results">
              <p className="muted" role="status">
                {t('list.found', { count: total })}
              </p>
              <ul className="rows">
                {items.map((event) => (
                  <li key={event.id}>
                    <EventItem event={event} level={2} action={<RegistrationButton event={event} />} />
                  </li>
                ))}
              </ul>
              <Pagination page={page} size={PAGE_SIZE} total={total} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function Fields({ filters: { values, set } }: { filters: Filters }): ReactNode {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { status, isStaff } = useSession();
  const { data: themes = [] } = useThemes();
  const { data: territory } = useTerritory(values.territory);
  const id = useId();

  return (
    <>
      <SelectField
        id={`${id}period`}
        label={t('list.period')}
        value={values.period ?? ''}
        empty={t('list.upcoming')}
        options={[
          { value: 'past', label: t('list.past') },
          { value: 'all', label: t('list.allPeriods') },
        ]}
        onChange={(period) => set({ period })}
      />
      <SelectField
        id={`${id}kind`}
        label={t('list.kind')}
        value={values.kind ?? ''}
        empty={common('list.allFeminine')}
        options={KINDS.map((value) => ({ value, label: common(`events.kind.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        id={`${id}theme`}
        label={t('list.theme')}
        value={values.theme ?? ''}
        empty={common('list.all')}
        options={themes.map((theme) => ({ value: theme.slug, label: format.theme(theme) }))}
        onChange={(theme) => set({ theme })}
      />
      <TerritoryPicker
        id={`${id}territory`}
        label={t('list.territory')}
        value={values.territory ? { id: values.territory, name: territory?.name ?? '' } : undefined}
        onChange={(picked) => set({ territory: picked?.id })}
      />
      <SelectField
        id={`${id}sort`}
        label={common('list.sort')}
        value={values.sort ?? ''}
        empty={t('list.sort.startsAt')}
        options={SORTS.slice(1).map((value) => ({ value, label: t(`list.sort.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
      {isStaff && (
        <SelectField
          id={`${id}state`}
          label={t('list.state')}
          value={values.state ?? ''}
          empty={common('list.all')}
          options={STATES.map((value) => ({ value, label: common(`events.state.${value}`) }))}
          onChange={(state) => set({ state })}
        />
      )}
      {status === 'member' && (
        <CheckField
          id={`${id}mine`}
          label={t('list.mine')}
          value={values.mine === 'true'}
          onChange={(mine) => set({ mine: mine ? 'true' : undefined })}
        />
      )}
    </>
  );
}
