import { VERSIONS_SIZE, useVersions } from '@/features/preparation/api/get-versions';
import { BackToEvent, ForOrganisers } from '@/features/preparation/components/for-organisers';
import { VersionItem } from '@/features/preparation/components/version-item';
import { useMessages } from '@/features/preparation/messages';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import type { EventDetail } from '@/lib/api/types';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';

/** What was planned after each change, and what each change was. */
export function HistoryPage() {
  return <ForOrganisers>{(event) => <Content event={event} />}</ForOrganisers>;
}

function Content({ event }: { event: EventDetail }) {
  const t = useMessages();
  const { page } = useUrlFilters([]);
  const versions = useVersions(event.id, page);
  const editable = event.allowedActions.includes('EDIT');
  return (
    <>
      <PageHeader title={t('versions.title')} above={<BackToEvent event={event} />} lead={<p>{t('versions.lead')}</p>} />
      <Loaded query={versions}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('versions.none')}>{t('versions.noneText')}</EmptyState>
          ) : (
            <>
              <ol className="rows versions">
                {items.map((version, index) => (
                  <li key={version.number}>
                    <VersionItem version={version} eventId={event.id} current={page === 1 && index === 0} editable={editable} />
                  </li>
                ))}
              </ol>
              <Pagination page={page} size={VERSIONS_SIZE} total={total} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
