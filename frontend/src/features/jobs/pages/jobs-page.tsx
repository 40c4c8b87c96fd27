import { Link } from 'react-router-dom';
import { useJobStanding } from '@/features/jobs/api/jobs';
import { FailedMailList } from '@/features/jobs/components/failed-mail-list';
import { FailureList } from '@/features/jobs/components/failure-list';
import { JobList } from '@/features/jobs/components/job-list';
import { useMessages } from '@/features/jobs/messages';
import { PageHeader } from '@/components/page-header';
import { choice, useListAddress } from '@/lib/lists/address';
import './jobs-page.css';

/** By what the address calls them; without any, what failed. */
const VIEWS = [
  ['failures', undefined, FailureList],
  ['mails', 'messages', FailedMailList],
  ['jobs', 'tous', JobList],
] as const;
const FILTERS = { vue: choice(['messages', 'tous']) };

export function JobsPage() {
  const t = useMessages();
  const { values } = useListAddress(FILTERS);
  const { data: standing } = useJobStanding(true);
  const [current, , List] = VIEWS.find(([, name]) => name === values.vue) ?? VIEWS[0];
  const counts = { failures: standing?.failures, mails: standing?.failedMails, jobs: undefined };

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="jobs stack">
        <nav aria-label={t('views')}>
          <ul className="jobs__views">
            {VIEWS.map(([view, name]) => (
              <li key={view}>
                <Link to={{ search: name ? `vue=${name}` : '' }} aria-current={view === current ? 'page' : undefined}>
                  {counts[view] ? t('count', { view: t(`view.${view}`), count: counts[view] }) : t(`view.${view}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <List />
      </div>
    </>
  );
}
