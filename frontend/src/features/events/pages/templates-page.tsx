import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useEvents, PAGE_SIZE } from '@/features/events/api/get-events';
import { CopyDialog } from '@/features/events/components/copy-dialog';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { EventItem } from '@/components/event-item';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import type { EventSummary } from '@/lib/api/types';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';

/** Drafts that are kept to begin events from, for staff. */
export function TemplatesPage() {
  const t = useMessages();
  const { page } = useUrlFilters([]);
  const templates = useEvents({ template: true, sort: 'title', page });
  const [copying, setCopying] = useState<EventSummary>();
  return (
    <>
      <PageHeader title={t('templates.title')} above={<Link to="/rencontres">{t('list.title')}</Link>} lead={<p>{t('templates.lead')}</p>} />
      <Loaded query={templates}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('templates.none')}>{t('templates.noneText')}</EmptyState>
          ) : (
            <>
              <ul className="rows">
                {items.map((template) => (
                  <li key={template.id}>
                    <EventItem
                      event={template}
                      level={2}
                      action={
                        <Button small aria-label={t('copy.fromTemplateNamed', { title: template.title })} onClick={() => setCopying(template)}>
                          {t('copy.fromTemplate')}
                        </Button>
                      }
                    />
                  </li>
                ))}
              </ul>
              <Pagination page={page} size={PAGE_SIZE} total={total} />
            </>
          )
        }
      </Loaded>
      {copying && <CopyDialog key={copying.id} eventId={copying.id} title={copying.title} open onClose={() => setCopying(undefined)} />}
    </>
  );
}
