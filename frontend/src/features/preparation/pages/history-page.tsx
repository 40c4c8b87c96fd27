import { useVersions } from '@/features/preparation/api/preparation';
import { BackToEvent, ForOrganisers } from '@/features/preparation/components/for-organisers';
import { VersionItem } from '@/features/preparation/components/version-item';
import { useMessages } from '@/features/preparation/messages';
import { EmptyState } from '@/components/empty-state';
import { ListPage } from '@/components/list/list-page';
import { PageHeader } from '@/components/page-header';
import type { EventDetail } from '@/lib/api/types';
import { NO_FILTERS, useListAddress } from '@/lib/lists/address';

/** What was planned after each change, and what each change was. */
export function HistoryPage() {
  return <ForOrganisers>{(event) => <Content event={event} />}</ForOrganisers>;
}

function Content({ event }: { event: EventDetail }) {
  const t = useMessages();
  const { page } = useListAddress(NO_FILTERS);
  const versions = useVersions(event.id, page);
  const editable = event.allowedActions.includes('EDIT');
  return (
    <>
      <PageHeader title={t('versions.title')} above={<BackToEvent event={event} />} lead={<p>{t('versions.lead')}</p>} />
      <ListPage query={versions} empty={<EmptyState title={t('versions.none')}>{t('versions.noneText')}</EmptyState>}>
        {(items) => (
          <ol className="rows versions">
            {items.map((version, index) => (
              <li key={version.number}>
                <VersionItem version={version} eventId={event.id} current={page === 1 && index === 0} editable={editable} />
              </li>
            ))}
          </ol>
        )}
      </ListPage>
    </>
  );
}
