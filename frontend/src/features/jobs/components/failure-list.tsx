import { useTranslation } from 'react-i18next';
import { useJobFailures, useRetry } from '@/features/jobs/api/jobs';
import { FailureItem } from '@/features/jobs/components/failure-item';
import { JOBS, useJobName } from '@/features/jobs/job-words';
import { useMessages } from '@/features/jobs/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { InlineError } from '@/components/inline-error';
import { ListPage } from '@/components/list/list-page';
import { useToast } from '@/components/toast';
import { useFormat } from '@/lib/format/use-format';
import { choice, useListAddress, words } from '@/lib/lists/address';

const SORTS = ['-lastFailedAt', 'firstFailedAt', '-attempts', 'job'] as const;
const FILTERS = { travail: words(), tri: choice(SORTS) };

/** What jobs could not do, with the one way out: have it tried again. */
export function FailureList() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const name = useJobName();
  const toast = useToast();
  const list = useListAddress(FILTERS);
  const { travail: job, tri: sort = SORTS[0] } = list.values;
  const failures = useJobFailures({ job, sort, page: list.page });
  const retry = useRetry();
  const all = () => retry.mutate({ allOf: job }, { onSuccess: () => toast(t('retrying')) });

  return (
    <ListPage
      list={list}
      label={t('filters')}
      spread
      fields={[
        { kind: 'choice', name: 'travail', label: t('filter'), empty: common('list.all'), options: JOBS.map((value) => ({ value, label: name(value) })) },
        { kind: 'choice', name: 'tri', label: t('sort'), value: SORTS[0], options: SORTS.map((value) => ({ value, label: t(`sorts.${value}`) })) },
      ]}
      query={failures}
      empty={<EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>}
    >
      {(items, { total }) => (
        <>
          <div className="jobs__head">
            <p className="muted" role="status">
              {t('found', { count: total, formatted: format.number(total) })}
            </p>
            <Button busy={retry.isPending} onClick={all}>
              {t('retryAll')}
            </Button>
          </div>
          {retry.isError && <InlineError error={retry.error} />}
          <ul className="rows">
            {items.map((failure) => (
              <FailureItem key={failure.id} failure={failure} />
            ))}
          </ul>
        </>
      )}
    </ListPage>
  );
}
