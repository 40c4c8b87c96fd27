import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useEvent } from '@/features/events/api/get-event';
import { useAskedAtRegistration } from '@/features/events/api/get-registration-form';
import { REGISTRATIONS_SIZE, useRegistrations } from '@/features/events/api/get-registrations';
import { ExportButtons } from '@/features/events/components/export-buttons';
import { RegistrationCards } from '@/features/events/components/registration-cards';
import { RegistrationTable } from '@/features/events/components/registration-table';
import { RemoveRegistration } from '@/features/events/components/remove-registration';
import { ColumnChooser } from '@/features/events/components/column-chooser';
import { useMessages } from '@/features/events/messages';
import { type Column, SORTS, useColumns } from '@/features/events/registration-columns';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { SelectField } from '@/components/form/select-field';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import { SearchField } from '@/components/search-field';
import { Skeleton } from '@/components/skeleton';
import { Problem } from '@/lib/api/problem';
import type { EventDetail, RegistrationEntry } from '@/lib/api/types';
import { toParisFields } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';
import { useWide } from '@/lib/hooks/use-wide';
import './registrations-page.css';

const FILTERS = ['q', 'state', 'presence', 'undelivered', 'sort'] as const;
const STATES = ['REGISTERED', 'WAITING', 'CANCELLED'] as const;
const PRESENCES = ['PRESENT', 'ABSENT'] as const;

export function RegistrationsPage() {
  const { id = '' } = useParams();
  const event = useEvent(id);
  return (
    <Loaded query={event} asPage>
      {(data) =>
        data.allowedActions.includes('SEE_REGISTRATIONS') ? <Content event={data} /> : <ErrorState asPage error={new Problem(403)} />
      }
    </Loaded>
  );
}

function Content({ event }: { event: EventDetail }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const wide = useWide();
  const filters = useUrlFilters(FILTERS);
  const { q } = filters.values;
  const state = STATES.find((one) => one === filters.values.state);
  const today = toParisFields(new Date().toISOString()).date;
  const begun = toParisFields(event.startsAt).date <= today;
  const presence = begun ? PRESENCES.find((one) => one === filters.values.presence) : undefined;
  const undelivered = filters.values.undelivered === 'true' || undefined;
  const sort = SORTS.find((one) => one === filters.values.sort) ?? 'registeredAt';
  const registrations = useRegistrations(event.id, { q, state, presence, undelivered, sort, page: filters.page }, begun && toParisFields(event.endsAt).date >= today);
  const questions = useAskedAtRegistration(event.id).data?.questions ?? [];
  const columns = useColumns();
  const [removing, setRemoving] = useState<RegistrationEntry>();

  const sortBy = (column: Column) => filters.set({ sort: sort === column ? `-${column}` : column });

  return (
    <>
      <PageHeader
        title={t('registrations.title')}
        above={<Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>}
        lead={
          <p>
            {format.period(event.startsAt, event.endsAt)}
            <br />
            {t('registrations.summary', {
              registered: format.number(event.registeredCount),
              waiting: format.number(event.waitingCount),
            })}
          </p>
        }
        actions={
          <>
            <ExportButtons eventId={event.id} presence={presence} />
            <ButtonLink look="quiet" to={`/rencontres/${event.id}/inscriptions/besoins`}>
              {t('registrations.needs')}
            </ButtonLink>
            {event.allowedActions.includes('EDIT') && (
              <ButtonLink look="quiet" to={`/rencontres/${event.id}/inscriptions/reglages`}>
                {t('registrations.settings')}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="registrations-page__tools no-print">
        <SearchField label={t('registrations.search')} value={q} onChange={(text) => filters.set({ q: text }, { replace: true })} />
        <SelectField
          id="registrations-state"
          label={t('registrations.state')}
          value={state ?? ''}
          empty={common('list.all')}
          options={STATES.map((value) => ({ value, label: t(`registrations.stateName.${value}`) }))}
          onChange={(value) => filters.set({ state: value })}
        />
        {begun && (
          <SelectField
            id="registrations-presence"
            label={t('registrations.presence')}
            value={presence ?? ''}
            empty={common('list.all')}
            options={PRESENCES.map((value) => ({ value, label: t(`registrations.presenceName.${value}`) }))}
            onChange={(value) => filters.set({ presence: value })}
          />
        )}
        <SelectField
          id="registrations-mail"
          label={t('registrations.mail')}
          value={undelivered ? 'true' : ''}
          empty={common('list.all')}
          options={[{ value: 'true', label: t('registrations.mailUndelivered') }]}
          onChange={(value) => filters.set({ undelivered: value })}
        />
        {wide && <ColumnChooser shown={columns.shown} onToggle={columns.toggle} />}
      </div>
      <Loaded query={registrations} skeleton={<Skeleton rows={6} />}>
        {({ items, page, total }) =>
          items.length === 0 ? (
            q || state || presence || undelivered ? (
              <EmptyState title={t('registrations.noneTitle')} />
            ) : (
              <EmptyState title={t('registrations.emptyTitle')}>{t('registrations.emptyText')}</EmptyState>
            )
          ) : (
            <>
              {wide ? (
                <RegistrationTable
                  caption={t('registrations.table', { title: format.text(event.title) })}
                  entries={items}
                  columns={columns.shown}
                  questions={questions}
                  sort={sort}
                  onSort={sortBy}
                  onRemove={setRemoving}
                />
              ) : (
                <RegistrationCards entries={items} questions={questions} onRemove={setRemoving} />
              )}
              <Pagination page={page} size={REGISTRATIONS_SIZE} total={total} />
            </>
          )
        }
      </Loaded>
      <RemoveRegistration eventId={event.id} entry={removing} onClose={() => setRemoving(undefined)} />
    </>
  );
}
