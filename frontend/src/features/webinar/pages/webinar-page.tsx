import { Link, useParams } from 'react-router-dom';
import { useWebinar } from '@/features/webinar/api/get-webinar';
import { Door } from '@/features/webinar/components/door';
import { ParticipantList } from '@/features/webinar/components/participant-list';
import { QuestionForm } from '@/features/webinar/components/question-form';
import { QuestionList } from '@/features/webinar/components/question-list';
import { RecordForm } from '@/features/webinar/components/record-form';
import { Replay } from '@/features/webinar/components/replay';
import { useMessages } from '@/features/webinar/messages';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import type { EventDetail } from '@/lib/api/types';
import { useAuth } from '@/lib/auth/auth-context';
import { useFormat } from '@/lib/format/use-format';
import './webinar-page.css';

export function WebinarPage() {
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
  const { status } = useAuth();
  const webinar = useWebinar(event.id);
  // The door opens half an hour before: until then there is nothing to record, and nobody came.
  const begun = webinar.data !== undefined && new Date(webinar.data.joinOpensAt) < new Date();
  return (
    <>
      <PageHeader
        title={t('title', { title: format.text(event.title) })}
        above={<Link to={`/rencontres/${event.id}`}>{t('back')}</Link>}
        lead={<p>{format.period(event.startsAt, event.endsAt)}</p>}
      />
      <Loaded query={webinar}>
        {(data) =>
          data.online ? (
            <div className="webinar-page">
              <section className="webinar-page__door box stack stack--tight no-print" aria-label={t('door.label')}>
                <Door eventId={event.id} endsAt={event.endsAt} state={event.state} webinar={data} />
              </section>
              <div className="webinar-page__main stack stack--wide">
                <Replay webinar={data} />
                <section className="stack" aria-labelledby="questions">
                  <h2 id="questions">{t('questions.title')}</h2>
                  {data.canAsk && <QuestionForm eventId={event.id} />}
                  {status === 'member' ? (
                    <QuestionList eventId={event.id} webinar={data} />
                  ) : (
                    <p className="muted">{t('questions.members')}</p>
                  )}
                </section>
                {data.canModerate && begun && (
                  <section className="stack no-print" aria-labelledby="traces">
                    <h2 id="traces">{t('record.title')}</h2>
                    <RecordForm eventId={event.id} webinar={data} />
                  </section>
                )}
              </div>
              {data.canModerate && begun && (
                <section className="webinar-page__people stack stack--tight" aria-labelledby="presents">
                  <h2 id="presents">{t('participants.title', { count: data.joinedCount ?? 0 })}</h2>
                  <ParticipantList eventId={event.id} />
                </section>
              )}
            </div>
          ) : (
            <EmptyState title={t('notOnline')} />
          )
        }
      </Loaded>
    </>
  );
}
