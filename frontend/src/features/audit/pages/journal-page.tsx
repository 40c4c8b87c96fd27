import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useAuditEntries, useAuditKinds } from '@/features/audit/api/journal';
import { AUDIT_FILTERS, toAuditQuery } from '@/features/audit/audit-query';
import { EntryItem } from '@/features/audit/components/entry-item';
import { useMessages } from '@/features/audit/messages';
import { EmptyState } from '@/components/empty-state';
import { ListPage } from '@/components/list/list-page';
import { PageHeader } from '@/components/page-header';
import { useFormat } from '@/lib/format/use-format';
import { useListAddress } from '@/lib/lists/address';
import './journal-page.css';

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export function JournalPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const list = useListAddress(AUDIT_FILTERS);
  const { values, page, active } = list;
  const entries = useAuditEntries(toAuditQuery(values, page));
  const kinds = useAuditKinds();

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ListPage
        list={list}
        label={t('filters')}
        spread
        fields={[
          {
            kind: 'choice', name: 'type', label: t('type'), empty: common('list.all'),
            options: kinds.map(({ name, label }) => ({ value: name, label: capitalised(label) })),
          },
          { kind: 'text', name: 'par', label: t('actor') },
          { kind: 'day', name: 'depuis', label: t('from'), max: values.jusqua },
          { kind: 'day', name: 'jusqua', label: t('to'), min: values.depuis },
        ]}
        query={entries}
        rows={6}
        className="journal"
        head={() =>
          values.objet && (
            <p className="cluster">
              <strong>{t('objectId')}</strong>
              <Link to={{ search: '' }}>{t('everything')}</Link>
            </p>
          )
        }
        empty={<EmptyState title={t(active > 0 ? 'emptyTitle' : 'noneTitle')}>{active > 0 && t('emptyText')}</EmptyState>}
        found={(count) => t('found', { count, formatted: format.number(count) })}
      >
        {(items) => (
          <ol className="rows journal__entries">
            {items.map((entry) => (
              <EntryItem key={entry.id} entry={entry} kind={kinds.find(({ name }) => name === entry.objectType)?.label ?? entry.objectType} />
            ))}
          </ol>
        )}
      </ListPage>
    </>
  );
}
