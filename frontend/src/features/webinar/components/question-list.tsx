import { useState } from 'react';
import { useModerate, useQuestions, useVote, useWithdrawQuestion } from '@/features/webinar/api/webinar';
import { useMessages } from '@/features/webinar/messages';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { EmptyState } from '@/components/empty-state';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import type { Question, WebinarDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './questions.css';

/** Questions as they come, those that most people want answered first. */
export function QuestionList({ eventId, webinar }: { eventId: string; webinar: WebinarDetail }) {
  const t = useMessages();
  const questions = useQuestions(eventId, webinar.canAsk);
  const vote = useVote(eventId);
  const moderate = useModerate(eventId);
  const withdraw = useWithdrawQuestion(eventId);
  const [leaving, setLeaving] = useState<Question>();
  const failure = vote.error ?? moderate.error;
  return (
    <>
      <Loaded query={questions}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('questions.emptyTitle')}>{webinar.canAsk ? t('questions.emptyText') : null}</EmptyState>
          ) : (
            <ul className="rows questions__list">
              {items.map((question) => (
                <QuestionItem
                  key={question.id}
                  question={question}
                  canVote={webinar.canAsk && question.state === 'OPEN'}
                  onVote={() => vote.mutate({ questionId: question.id, wanted: !question.myVote })}
                  onWithdraw={question.mine ? () => setLeaving(question) : undefined}
                  onModerate={
                    webinar.canModerate ? (state) => moderate.mutate({ questionId: question.id, state }) : undefined
                  }
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {failure && <InlineError error={failure} />}
      <ConfirmDialog
        open={leaving !== undefined}
        danger
        title={t('questions.withdrawTitle')}
        confirm={t('questions.withdraw')}
        onConfirm={() => withdraw.mutateAsync(leaving!.id)}
        onClose={() => setLeaving(undefined)}
      >
        <p>{t('questions.withdrawText')}</p>
      </ConfirmDialog>
    </>
  );
}

interface QuestionItemProps {
  question: Question;
  canVote: boolean;
  onVote: () => void;
  onWithdraw?: () => void;
  onModerate?: (state: Question['state']) => void;
}

function QuestionItem({ question, canVote, onVote, onWithdraw, onModerate }: QuestionItemProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <li className="questions__item">
      <button
        type="button"
        className="questions__vote"
        disabled={!canVote}
        aria-pressed={question.myVote}
        aria-label={t('questions.voteNamed', { count: question.votes, text: question.text })}
        onClick={onVote}
      >
        <span aria-hidden="true">▲</span>
        <span>{format.number(question.votes)}</span>
      </button>
      <div className="questions__text">
        <p className="as-typed">{format.text(question.text)}</p>
        <p className="muted small cluster">
          <span>{question.mine ? t('questions.mine') : (question.author ?? t('questions.anonymous'))}</span>
          <span>{format.moment(question.askedAt)}</span>
          {question.state !== 'OPEN' && (
            <Chip tone={question.state === 'ANSWERED' ? 'brand' : 'notice'}>{t(`questions.state.${question.state}`)}</Chip>
          )}
        </p>
        {(onWithdraw || onModerate) && (
          <div className="cluster no-print">
            {onModerate && question.state === 'OPEN' && (
              <Button small onClick={() => onModerate('ANSWERED')}>
                {t('questions.answered')}
              </Button>
            )}
            {onModerate && question.state !== 'HIDDEN' && (
              <Button small look="quiet" onClick={() => onModerate('HIDDEN')}>
                {t('questions.hide')}
              </Button>
            )}
            {onModerate && question.state !== 'OPEN' && (
              <Button small look="quiet" onClick={() => onModerate('OPEN')}>
                {t('questions.reopen')}
              </Button>
            )}
            {onWithdraw && (
              <Button small look="quiet" onClick={onWithdraw}>
                {t('questions.withdraw')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
