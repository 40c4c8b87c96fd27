import { Link, useParams } from 'react-router-dom';
import { useMinutes } from '@/features/minutes/api/reading';
import { useMessages } from '@/features/minutes/messages';
import { CommitmentList } from '@/features/minutes/reading/commitment-list';
import { ExportButtons } from '@/features/minutes/reading/export-buttons';
import { Figures } from '@/features/minutes/reading/figures';
import { OwnAmendments } from '@/features/minutes/reading/own-amendments';
import { SectionReading } from '@/features/minutes/reading/section-reading';
import { StructuredData } from '@/features/minutes/reading/structured-data';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { isProblem } from '@/lib/api/problem';
import type { MinutesReading } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { ordinal, useListAddress } from '@/lib/lists/address';
import './reading-page.css';

const FILTERS = { version: ordinal };

/** Minutes as they are read: by everybody who sees the event, or by those who attended before they are published. */
export function MinutesPage() {
  const { id = '' } = useParams();
  const t = useMessages();
  const { values } = useListAddress(FILTERS);
  const minutes = useMinutes(id, values.version);
  if (isProblem(minutes.error, 404)) {
    return (
      <>
        <PageHeader title={t('reading.title')} above={<Link to={`/rencontres/${id}`}>{t('reading.event')}</Link>} />
        <EmptyState title={t('reading.noneTitle')}>{t('reading.noneText')}</EmptyState>
      </>
    );
  }
  return (
    <Loaded query={minutes} asPage>
      {(data) => <Content eventId={id} minutes={data} />}
    </Loaded>
  );
}

function Content({ eventId, minutes }: { eventId: string; minutes: MinutesReading }) {
  const t = useMessages();
  const format = useFormat();
  const { content, version } = minutes;
  const amendable = minutes.amendmentsUntil !== undefined && version === undefined;
  return (
    <article className="minutes-reading">
      <PageHeader
        title={format.text(content.title)}
        shortTitle={t('reading.titleOf', { title: content.title })}
        above={
          <p className="cluster">
            <Link to={`/rencontres/${eventId}`}>{t('reading.event')}</Link>
            <span aria-hidden="true">›</span>
            <span>{t('reading.title')}</span>
          </p>
        }
        lead={
          <p>
            {format.period(content.startsAt, content.endsAt)}
            {content.place && ` · ${format.text(content.place)}`}
          </p>
        }
        actions={minutes.writable && <ButtonLink to={`/rencontres/${eventId}/compte-rendu/modifier`}>{t('reading.edit')}</ButtonLink>}
      />
      <div className="stack stack--wide">
        <Edition eventId={eventId} minutes={minutes} />
        {content.attendance && <Figures attendance={content.attendance} />}
        {content.sections.map((section) => (
          <SectionReading key={section.id} eventId={eventId} section={section} amendable={amendable} />
        ))}
        {content.commitments.length > 0 && <CommitmentList commitments={content.commitments} />}
        {version && <ExportButtons eventId={eventId} version={version.number} />}
        {minutes.amendmentsUntil && <OwnAmendments eventId={eventId} />}
      </div>
      <StructuredData eventId={eventId} minutes={minutes} />
    </article>
  );
}

/** Which edition this is, or until when amendments are proposed. */
function Edition({ eventId, minutes }: { eventId: string; minutes: MinutesReading }) {
  const t = useMessages();
  const format = useFormat();
  const { version, latest } = minutes;
  if (!version) {
    return (
      <div className="box box--notice">
        <p>{minutes.amendmentsUntil ? t('amend.until', { date: format.date(minutes.amendmentsUntil) }) : t('reading.unpublished')}</p>
      </div>
    );
  }
  return (
    <p className="small muted">
      {t('reading.edition', { number: version.number, date: format.date(version.publishedAt) })}
      {version.number < latest && ` ${t('reading.older')}`}
      {latest > 1 && (
        <>
          {' '}
          <Link className="no-print" to={`/rencontres/${eventId}/compte-rendu/versions`}>
            {t('reading.whatChanged')}
          </Link>
        </>
      )}
    </p>
  );
}
