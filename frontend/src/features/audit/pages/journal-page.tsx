import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { PAGE_SIZE, useAuditEntries } from '@/features/audit/api/get-audit-entries';
import { useAuditKinds } from '@/features/audit/api/get-audit-kinds';
import { AUDIT_FILTERS, toAuditQuery } from '@/features/audit/audit-query';
import { EntryItem } from '@/features/audit/components/entry-item';
import { useMessages } from '@/features/audit/messages';
import { EmptyState } from '@/components/empty-state';
import { SelectField } from '@/components/form/select-field';
import { SettledTextField } from '@/components/form/settled-text-field';
import { TextField } from '@/components/form/text-field';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import { Skeleton } from '@/components/skeleton';
import { useFormat } from '@/lib/format/use-format';
import { useUrlFilters } from '@/lib/hooks/use-url-filters';
import './journal-page.css';

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export function JournalPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { values, page, active, set } = useUrlFilters(AUDIT_FILTERS);
  const entries = useAuditEntries(toAuditQuery(values, page));
  const kinds = useAuditKinds();
  const id = useId();

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="journal__filters no-print">
        <SelectField
          id={`${id}type`}
          label={t('type')}
          value={values.type ?? ''}
          empty={common('list.all')}
          options={kinds.map(({ name, label }) => ({ value: name, label: capitalised(label) }))}
          onChange={(type) => set({ type, objet: undefined })}
        />
        <SettledTextField
          id={`${id}actor`}
          label={t('actor')}
          value={values.par}
          onSettle={(par) => set({ par }, { replace: true })}
        />
        <TextField
          id={`${id}from`}
          type="date"
          label={t('from')}
          aria-required={undefined}
          value={values.depuis ?? ''}
          max={values.jusqua}
          onChange={(depuis) => set({ depuis })}
        />
        <TextField
          id={`${id}to`}
          type="date"
          label={t('to')}
          aria-required={undefined}
          value={values.jusqua ?? ''}
          min={values.depuis}
          onChange={(jusqua) => set({ jusqua })}
        />
      </div>
      {values.objet && (
        <p className="cluster">
          <strong>{t('objectId')}</strong>
          <Link to={{ search: '' }}>{t('everything')}</Link>
        </p>
      )}
      <Loaded query={entries} skeleton={<Skeleton rows={6} />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t(active > 0 ? 'emptyTitle' : 'noneTitle')}>{active > 0 && t('emptyText')}</EmptyState>
          ) : (
            <div className="journal">
              <p className="muted" role="status">
                {t('found', { count: total, formatted: format.number(total) })}
              </p>
              <ol className="rows journal__entries">
                {items.map((entry) => (
                  <EntryItem key={entry.id} entry={entry} kind={kinds.find(({ name }) => name === entry.objectType)?.label ?? entry.objectType} />
                ))}
              </ol>
              <Pagination page={page} size={PAGE_SIZE} total={total} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}
