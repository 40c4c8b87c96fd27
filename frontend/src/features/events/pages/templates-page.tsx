import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useEvents } from '@/features/events/api/events';
import { CopyDialog } from '@/features/events/components/copy-dialog';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ListPage } from '@/components/list/list-page';
import { PageHeader } from '@/components/page-header';
import type { EventSummary } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { NO_FILTERS, useListAddress } from '@/lib/lists/address';
import './templates-page.css';

/** Drafts that are kept to begin events from, for staff. */
export function TemplatesPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { page } = useListAddress(NO_FILTERS);
  const templates = useEvents({ template: true, sort: 'title', page });
  const [copying, setCopying] = useState<EventSummary>();
  const factsOf = ({ kind, segmentKinds }: EventSummary) => [
    common(`events.kind.${kind}`),
    ...segmentKinds.filter((one) => one !== 'PLENARY').map((one) => common(`events.segment.${one}`).toLocaleLowerCase(format.language)),
  ];
  return (
    <>
      <PageHeader title={t('templates.title')} above={<Link to="/rencontres">{t('list.title')}</Link>} lead={<p>{t('templates.lead')}</p>} />
      <ListPage query={templates} empty={<EmptyState title={t('templates.none')}>{t('templates.noneText')}</EmptyState>}>
        {(items) => (
          <ul className="rows">
            {items.map((template) => (
              <li key={template.id}>
                <article className="template">
                  <div className="stack stack--tight">
                    <h2 className="template__title">
                      <Link to={`/rencontres/${template.id}`}>{format.text(template.title)}</Link>
                    </h2>
                    <p>{format.text(template.summary)}</p>
                    <p className="muted small">{factsOf(template).join('\u00a0· ')}</p>
                  </div>
                  <Button small aria-label={t('copy.fromTemplateNamed', { title: template.title })} onClick={() => setCopying(template)}>
                    {t('copy.fromTemplate')}
                  </Button>
                </article>
              </li>
            ))}
          </ul>
        )}
      </ListPage>
      {copying && <CopyDialog key={copying.id} eventId={copying.id} title={copying.title} open onClose={() => setCopying(undefined)} />}
    </>
  );
}
