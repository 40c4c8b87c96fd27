import type { ReactNode } from 'react';
import { Brief } from '@/features/preparation/components/brief';
import { Checklist } from '@/features/preparation/components/checklist';
import { Discussion } from '@/features/preparation/components/discussion';
import { BackToEvent, ForOrganisers } from '@/features/preparation/components/for-organisers';
import { PickedTopics } from '@/features/preparation/components/picked-topics';
import { useMessages } from '@/features/preparation/messages';
import { ButtonLink } from '@/components/button';
import { PageHeader } from '@/components/page-header';
import type { EventDetail } from '@/lib/api/types';
import { useSeen } from '@/lib/hooks/use-seen';
import './preparation-page.css';

interface PreparationPageProps {
  /** What other features know of the day. */
  below?: (event: EventDetail) => ReactNode;
}

/** Where an event is designed: what for, what is left to do, and what people say about it. */
export function PreparationPage({ below }: PreparationPageProps) {
  const t = useMessages();
  return (
    <ForOrganisers>
      {(event) => (
        <>
          <PageHeader
            title={t('title')}
            above={<BackToEvent event={event} />}
            lead={<p>{t('lead')}</p>}
            actions={
              <>
                {event.allowedActions.includes('EDIT') && (
                  <ButtonLink to={`/rencontres/${event.id}/modifier`}>{t('edit')}</ButtonLink>
                )}
                <ButtonLink look="quiet" to={`/rencontres/${event.id}/historique`}>
                  {t('history')}
                </ButtonLink>
              </>
            }
          />
          <div className="preparation">
            <div className="stack stack--wide">
              <Brief event={event} />
              <PickedTopics event={event} />
            </div>
            <div className="stack stack--wide">
              <Checklist eventId={event.id} />
              <Discussion eventId={event.id} />
            </div>
          </div>
          {below && <WhenReached>{below(event)}</WhenReached>}
        </>
      )}
    </ForOrganisers>
  );
}

/** What is fetched only when somebody gets there. */
function WhenReached({ children }: { children: ReactNode }) {
  const [seen, place] = useSeen<HTMLDivElement>();
  return <div ref={place}>{seen && children}</div>;
}
