import { useState } from 'react';
import { useChangeCommitments, useCommitments } from '@/features/minutes/api/commitments';
import { CommitmentForm } from '@/features/minutes/publishing/commitment-form';
import { useMessages } from '@/features/minutes/messages';
import { CommitmentText } from '@/features/minutes/reading/commitment-list';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { useSeen } from '@/lib/hooks/use-seen';

/** What was promised at the event, for those who run it. */
export function CommitmentDesk({ eventId }: { eventId: string }) {
  const t = useMessages();
  const [seen, desk] = useSeen<HTMLElement>();
  const commitments = useCommitments(eventId, seen);
  const change = useChangeCommitments(eventId);
  const [adding, setAdding] = useState(false);
  return (
    <section ref={desk} className="stack" aria-labelledby="commitment-desk">
      <h2 id="commitment-desk">{t('commitments.title')}</h2>
      <p className="muted small">{t('commitments.hint')}</p>
      {seen && (
        <Loaded query={commitments}>
          {({ items }) => (
            <ul className="rows">
              {items.map((commitment) => (
                <li key={commitment.id} className="commitment">
                  <CommitmentText commitment={commitment} />
                  <div className="cluster">
                    {commitment.state === 'OPEN' ? (
                      <>
                        <Button small look="quiet" onClick={() => change.mutate({ kind: 'ANSWER', commitment, state: 'DONE' })}>
                          {t('commitments.done')}
                        </Button>
                        <Button small look="quiet" onClick={() => change.mutate({ kind: 'ANSWER', commitment, state: 'DROPPED' })}>
                          {t('commitments.dropped')}
                        </Button>
                      </>
                    ) : (
                      <Button small look="quiet" onClick={() => change.mutate({ kind: 'ANSWER', commitment, state: 'OPEN' })}>
                        {t('commitments.reopen')}
                      </Button>
                    )}
                    <Button small look="quiet" onClick={() => change.mutate({ kind: 'REMOVE', commitment })}>
                      {t('commitments.remove')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      )}
      {change.isError && <InlineError error={change.error} />}
      {adding ? (
        <CommitmentForm
          eventId={eventId}
          onSave={(body) => change.mutateAsync({ kind: 'ADD', body })}
          onDone={() => setAdding(false)}
        />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{t('commitments.add')}</Button>
        </div>
      )}
    </section>
  );
}
