import { useWebinar } from '@/features/webinar/api/get-webinar';
import { Door } from '@/features/webinar/components/door';
import { QuestionForm } from '@/features/webinar/components/question-form';
import { QuestionList } from '@/features/webinar/components/question-list';
import { useMessages } from '@/features/webinar/messages';
import { Loaded } from '@/components/loaded';
import type { Attendee } from '@/lib/api/attendee';
import type { EventState } from '@/lib/api/types';

interface WebinarByLinkProps {
  who: Attendee;
  endsAt: string;
  state: EventState;
}

/** The door and the questions, for whoever holds the link of a letter. */
export function WebinarByLink({ who, endsAt, state }: WebinarByLinkProps) {
  const t = useMessages();
  const webinar = useWebinar(who);
  return (
    <Loaded query={webinar}>
      {(data) => (
        <>
          <section className="box stack stack--tight no-print" aria-label={t('door.label')}>
            <Door who={who} endsAt={endsAt} state={state} webinar={data} />
          </section>
          <section className="stack" aria-labelledby="questions">
            <h2 id="questions">{t('questions.title')}</h2>
            {data.canAsk && <QuestionForm who={who} />}
            <QuestionList who={who} webinar={data} />
          </section>
        </>
      )}
    </Loaded>
  );
}
