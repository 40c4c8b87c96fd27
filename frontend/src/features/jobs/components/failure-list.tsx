import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useJobFailures } from '@/features/jobs/api/get-job-failures';
import { PAGE_SIZE } from '@/features/jobs/api/keys';
import { useRetry } from '@/features/jobs/api/post-retry';
import { FailureItem } from '@/features/jobs/components/failure-item';
import { JOBS, useJobName } from '@/features/jobs/job-words';
import { useMessages } from '@/features/jobs/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { SelectField } from '@/components/form/select-field';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { Pagination } from '@/components/pagination';
import { useToast } from '@/components/toast';
import { useFormat } from '@/lib/format/use-format';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';

const FILTERS = ['travail', 'tri'] as const;
const SORTS = ['-lastFailedAt', 'firstFailedAt', '-attempts', 'job'] as const;

/** What jobs could not do, with the one way out: have it tried again. */
export function FailureList() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const name = useJobName();
  const toast = useToast();
  const { values, page, set } = useUrlFilters(FILTERS);
  const sort = SORTS.find((one) => one === values.tri) ?? SORTS[0];
  const failures = useJobFailures({ job: values.travail?.slice(0, 100), sort, page });
  const retry = useRetry();
  const id = useId();
  const all = () => retry.mutate({ allOf: values.travail }, { onSuccess: () => toast(t('retrying')) });

  return (
    <>
      <div className="jobs__filters">
        <SelectField
          id={`${id}job`}
          label={t('filter')}
          value={values.travail ?? ''}
          empty={common('list.all')}
          options={JOBS.map((value) => ({ value: value as string, label: name(value) }))}
          onChange={(travail) => set({ travail })}
        />
        <SelectField
          id={`${id}sort`}
          label={t('sort')}
          value={sort}
          options={SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
          onChange={(tri) => set({ tri })}
        />
      </div>
      <Loaded query={failures}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
          ) : (
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
              <Pagination page={page} size={PAGE_SIZE} total={total} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
