import { Link } from 'react-router-dom';
import { useJobs } from '@/features/jobs/api/jobs';
import { useJobName } from '@/features/jobs/job-words';
import { useMessages } from '@/features/jobs/messages';
import { Chip } from '@/components/chip';
import { Loaded } from '@/components/loaded';
import type { JobSummary } from '@/lib/api/types';
import { formatAmount } from '@/lib/format/numbers';
import { useFormat } from '@/lib/format/use-format';

/** Every job: when it ran, when it will, and whether something of it waits. */
export function JobList() {
  return (
    <Loaded query={useJobs()}>
      {({ items }) => (
        <ul className="rows">
          {items.map((job) => (
            <JobItem key={job.name} job={job} />
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function JobItem({ job }: { job: JobSummary }) {
  const t = useMessages();
  const format = useFormat();
  const name = useJobName();
  const pause = (seconds: number) =>
    seconds < 60 ? formatAmount(seconds, 'second', format.language) : formatAmount(seconds / 60, 'minute', format.language);
  const lastRun = ({ startedAt, endedAt }: JobSummary) => {
    if (!startedAt) return t('jobs.never');
    const took = endedAt ? Date.parse(endedAt) - Date.parse(startedAt) : -1;
    if (!endedAt || took < 0) return t('jobs.running');
    const duration = formatAmount(Math.max(0.1, Math.round(took / 100) / 10), 'second', format.language);
    return t('jobs.took', { when: format.relative(endedAt), duration });
  };
  return (
    <li className="job-row">
      <div className="stack stack--tight">
        <h3 className="job-row__title">{name(job.name)}</h3>
        <p className="muted small">
          {job.dailyAt ? t('jobs.daily', { hour: job.dailyAt }) : t('jobs.every', { pause: pause(job.everySeconds ?? 0) })}
        </p>
        {job.failures > 0 && (
          <p>
            <Link to={{ search: `travail=${job.name}` }}>
              <Chip tone="danger">{t('jobs.failures', { count: job.failures })}</Chip>
            </Link>
          </p>
        )}
      </div>
      <dl className="job-row__facts">
        <div>
          <dt>{t('jobs.last')}</dt>
          <dd>{lastRun(job)}</dd>
        </div>
        <div>
          <dt>{t('jobs.done')}</dt>
          <dd>{format.number(job.done)}</dd>
        </div>
        <div>
          <dt>{t('jobs.nextRun')}</dt>
          <dd>{format.relative(job.nextRunAt)}</dd>
        </div>
      </dl>
    </li>
  );
}
