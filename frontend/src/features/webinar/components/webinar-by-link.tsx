import { useWebinar } from '@/features/webinar/api/webinar';
import { Door } from '@/features/webinar/components/door';
import { QuestionForm } from '@/features/webinar/components/question-form';
import { QuestionList } from '@/features/webinar/components/question-list';
import { useMessages } from '@/features/webinar/messages';
import { Loaded } from '@/components/loaded';
import type { EventState } from '@/lib/api/types';

interface WebinarByLinkProps {
  eventId: string;
  endsAt: string;
  state: EventState;
}

/** The door and the questions, for whoever holds the link of a letter. */
export function WebinarByLink({ eventId, endsAt, state }: WebinarByLinkProps) {
  const t = useMessages();
  const webinar = useWebinar(eventId);
  return (
    <Loaded query={webinar}>
      {(data) => (
        <>
          <section className="box stack stack--tight no-print" aria-label={t('door.label')}>
            <Door eventId={eventId} endsAt={endsAt} state={state} webinar={data} />
          </section>
          <section className="stack" aria-labelledby="questions">
            <h2 id="questions">{t('questions.title')}</h2>
            {data.canAsk && <QuestionForm eventId={eventId} />}
            <QuestionList eventId={eventId} webinar={data} />
          </section>
        </>
      )}
    </Loaded>
  );
}
