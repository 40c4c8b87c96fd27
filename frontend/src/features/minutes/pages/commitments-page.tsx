import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useAnswerMine, useMyCommitments } from '@/features/minutes/api/commitments';
import { useMessages } from '@/features/minutes/messages';
import { CommitmentText } from '@/features/minutes/reading/commitment-list';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import type { CommitmentDetail, CommitmentState } from '@/lib/api/types';
import './reading-page.css';

/** What oneself, or the own organisation, said to do: where the letter before the next day leads. */
export function MyCommitmentsPage() {
  const t = useMessages();
  const commitments = useMyCommitments();
  return (
    <div className="minutes-reading">
      <PageHeader title={t('commitments.mine')} lead={<p>{t('commitments.mineLead')}</p>} />
      <Loaded query={commitments}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('commitments.noneTitle')}>{t('commitments.noneText')}</EmptyState>
          ) : (
            <ul className="rows">
              {items.map((commitment) => (
                <li key={commitment.id} className="commitment stack stack--tight">
                  <CommitmentText commitment={commitment} />
                  <p className="small">
                    <Link to={`/rencontres/${commitment.eventId}/compte-rendu`} aria-label={t('commitments.sourceNamed', { what: commitment.what })}>
                      {t('commitments.source')}
                    </Link>
                  </p>
                  {commitment.state === 'OPEN' && <Answer commitment={commitment} />}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function Answer({ commitment }: { commitment: CommitmentDetail }) {
  const t = useMessages();
  const toast = useToast();
  const answer = useAnswerMine(() => toast(t('commitments.answered')));
  const [outcome, setOutcome] = useState('');
  const say = (state: CommitmentState) =>
    answer.mutate({ commitment, state, outcome: outcome.trim() || undefined });
  return (
    <div className="form">
      <TextField id={`outcome-${commitment.id}`} label={t('commitments.word')} optional value={outcome} onChange={setOutcome} maxLength={1000} />
      {answer.isError && <InlineError error={answer.error} />}
      <div className="cluster">
        <Button small busy={answer.isPending} onClick={() => say('DONE')}>
          {t('commitments.done')}
        </Button>
        <Button small look="quiet" busy={answer.isPending} onClick={() => say('OPEN')}>
          {t('commitments.reopen')}
        </Button>
        <Button small look="quiet" busy={answer.isPending} onClick={() => say('DROPPED')}>
          {t('commitments.dropped')}
        </Button>
      </div>
    </div>
  );
}
