import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { PRESENCES, useAttendance, useCorrect, useSummary } from '@/features/attendance/api/attendance';
import { useNotePhotoChoice } from '@/features/attendance/api/put-photo-consent';
import { useHalfDayName } from '@/features/attendance/components/half-day-name';
import { PaperButtons } from '@/features/attendance/components/paper-buttons';
import { PresenceList } from '@/features/attendance/components/presence-list';
import { fullName } from '@/features/attendance/desk/desk-list';
import { useMessages } from '@/features/attendance/messages';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { InlineError } from '@/components/inline-error';
import { ListPage } from '@/components/list/list-page';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import { useEvent } from '@/lib/api/get-event';
import { Problem } from '@/lib/api/problem';
import type { AttendanceSummary, EventDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { choice, useListAddress, words } from '@/lib/lists/address';
import './presence-page.css';

const FILTERS = { q: words(), presence: choice(PRESENCES) };

export function PresencePage() {
  const { id = '' } = useParams();
  const event = useEvent(id);
  const allowed = event.data?.allowedActions.includes('SEE_REGISTRATIONS') ?? false;
  const summary = useSummary(id, allowed);
  return (
    <Loaded query={event} asPage>
      {(data) =>
        allowed ? (
          <Loaded query={summary} asPage>
            {(counts) => <Content event={data} summary={counts} />}
          </Loaded>
        ) : (
          <ErrorState asPage error={new Problem(403)} />
        )
      }
    </Loaded>
  );
}

function Content({ event, summary }: { event: EventDetail; summary: AttendanceSummary }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const nameOf = useHalfDayName(summary.halfDays);
  const list = useListAddress(FILTERS);
  const { q, presence } = list.values;
  const attendance = useAttendance(event.id, { q, presence, page: list.page });
  const correct = useCorrect(event.id);
  const photos = useNotePhotoChoice(event.id);
  const failure = correct.error ?? photos.error;

  return (
    <>
      <PageHeader
        title={t('presence.title')}
        above={<Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>}
        lead={
          <>
            <p>{format.period(event.startsAt, event.endsAt)}</p>
            <p>
              {summary.halfDays
                .map((half) => t('presence.summary', { half: nameOf(half), present: format.number(half.present), expected: format.number(summary.expected + summary.walkIns) }))
                .join(' · ')}
              {summary.walkIns > 0 && ` · ${t('presence.walkIns', { count: summary.walkIns })}`}
            </p>
            {summary.noPhotos > 0 && <p>{t('presence.noPhotos', { count: summary.noPhotos })}</p>}
          </>
        }
        actions={<ButtonLink look="primary" to={`/rencontres/${event.id}/accueil`}>{t('presence.desk')}</ButtonLink>}
      />
      <ListPage
        list={list}
        search={t('presence.search')}
        spread
        fields={[
          {
            kind: 'choice', name: 'presence', label: t('presence.filter'), empty: common('list.all'),
            options: PRESENCES.map((value) => ({ value, label: t(`presence.filters.${value}`) })),
          },
        ]}
        query={attendance}
        rows={6}
        head={() => failure && <InlineError error={failure} />}
        empty={
          q || presence ? (
            <EmptyState title={t('presence.noneTitle')} />
          ) : (
            <EmptyState title={t('presence.emptyTitle')}>{t('presence.emptyText')}</EmptyState>
          )
        }
      >
        {(items) => (
          <PresenceList
            caption={t('presence.table', { title: format.text(event.title) })}
            people={items}
            halfDays={summary.halfDays}
            onCorrect={(person, halfDay, present) =>
              correct.mutate(
                { registrationId: person.id, halfDay: { day: halfDay.day, half: halfDay.half }, present },
                { onSuccess: () => toast(t('presence.saved', { name: fullName(person) })) },
              )
            }
            onPhotos={(person, given) =>
              photos.mutate(
                { registrationId: person.id, given },
                { onSuccess: () => toast(t('presence.photoSaved', { name: fullName(person) })) },
              )
            }
          />
        )}
      </ListPage>
      <div className="presence-page__papers">
        <PaperButtons eventId={event.id} />
      </div>
    </>
  );
}
