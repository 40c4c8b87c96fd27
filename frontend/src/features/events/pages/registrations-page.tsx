import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useAskedAtRegistration, useRegistrations } from '@/features/events/api/people';
import { ColumnChooser } from '@/features/events/components/column-chooser';
import { ExportButtons } from '@/features/events/components/export-buttons';
import { RegistrationCards } from '@/features/events/components/registration-cards';
import { RegistrationTable } from '@/features/events/components/registration-table';
import { RemoveRegistration } from '@/features/events/components/remove-registration';
import { useMessages } from '@/features/events/messages';
import { type Column, SORTS, useColumns } from '@/features/events/registration-columns';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import type { FilterField } from '@/components/list/filter-field';
import { ListPage } from '@/components/list/list-page';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import { Problem } from '@/lib/api/problem';
import type { EventDetail, RegistrationEntry } from '@/lib/api/types';
import { toParisFields } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { useWide } from '@/lib/hooks/use-wide';
import { choice, flag, useListAddress, words } from '@/lib/lists/address';

const STATES = ['REGISTERED', 'WAITING', 'CANCELLED'] as const;
const PRESENCES = ['PRESENT', 'ABSENT'] as const;
const FILTERS = { q: words(), state: choice(STATES), presence: choice(PRESENCES), undelivered: flag, sort: choice(SORTS) };

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
  const list = useListAddress(FILTERS);
  const today = toParisFields(new Date().toISOString()).date;
  const begun = toParisFields(event.startsAt).date <= today;
  const { q, state, undelivered, sort = 'registeredAt' } = list.values;
  const presence = begun ? list.values.presence : undefined;
  const live = begun && toParisFields(event.endsAt).date >= today;
  const registrations = useRegistrations(event.id, { q, state, presence, undelivered, sort, page: list.page }, live);
  const questions = useAskedAtRegistration(event.id).data?.questions ?? [];
  const columns = useColumns();
  const [removing, setRemoving] = useState<RegistrationEntry>();

  const sortBy = (column: Column) => list.set({ sort: sort === column ? `-${column}` : column });
  const empty = common('list.all');
  const fields: FilterField[] = [
    {
      kind: 'choice', name: 'state', label: t('registrations.state'), empty,
      options: STATES.map((value) => ({ value, label: t(`registrations.stateName.${value}`) })),
    },
    {
      kind: 'choice', name: 'undelivered', label: t('registrations.mail'), empty,
      options: [{ value: 'true', label: t('registrations.mailUndelivered') }],
    },
  ];
  if (begun) {
    const options = PRESENCES.map((value) => ({ value, label: t(`registrations.presenceName.${value}`) }));
    fields.splice(1, 0, { kind: 'choice', name: 'presence', label: t('registrations.presence'), empty, options });
  }

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
      <ListPage
        list={list}
        search={t('registrations.search')}
        fields={fields}
        spread
        tools={wide && <ColumnChooser shown={columns.shown} onToggle={columns.toggle} />}
        query={registrations}
        rows={6}
        empty={
          q || state || presence || undelivered ? (
            <EmptyState title={t('registrations.noneTitle')} />
          ) : (
            <EmptyState title={t('registrations.emptyTitle')}>{t('registrations.emptyText')}</EmptyState>
          )
        }
      >
        {(items) =>
          wide ? (
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
          )
        }
      </ListPage>
      <RemoveRegistration eventId={event.id} entry={removing} onClose={() => setRemoving(undefined)} />
    </>
  );
}
