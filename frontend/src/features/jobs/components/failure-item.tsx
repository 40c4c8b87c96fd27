import { Link } from 'react-router-dom';
import { useRetry } from '@/features/jobs/api/jobs';
import { useJobName } from '@/features/jobs/job-words';
import { useMessages } from '@/features/jobs/messages';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { JobFailure } from '@/lib/api/types';
import { whenDone } from '@/lib/api/when-done';
import { useFormat } from '@/lib/format/use-format';

export function FailureItem({ failure }: { failure: JobFailure }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const retry = useRetry();
  const job = useJobName()(failure.job);
  const again = () => whenDone(retry.mutateAsync({ failure: failure.id }), () => toast(t('retrying')));

  return (
    <li className="job-row">
      <div className="stack stack--tight">
        <h3 className="job-row__title">{job}</h3>
        <p className="cluster">
          {failure.askedAgain ? (
            <Chip tone="brand">{t('trying')}</Chip>
          ) : failure.nextAttemptAt ? (
            <Chip tone="notice">{t('next', { when: format.relative(failure.nextAttemptAt) })}</Chip>
          ) : (
            <Chip tone="danger">{t('givenUp')}</Chip>
          )}
          <span className="muted small">
            {t('attempts', { count: failure.attempts, when: format.relative(failure.lastFailedAt) })}
          </span>
        </p>
        <p className="muted small job-row__reason">
          {failure.subject === '' && <>{t('whole')} · </>}
          {t('reason', { reason: failure.reason })}
        </p>
        {failure.eventId && (
          <p>
            <Link to={`/rencontres/${failure.eventId}`}>{t('event')}</Link>
          </p>
        )}
        {retry.isError && <InlineError error={retry.error} />}
      </div>
      <Button small busy={retry.isPending} aria-label={t('retryOf', { job })} onClick={again}>
        {t('retry')}
      </Button>
    </li>
  );
}
