import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganisations } from '@/features/organisations/api/organisations';
import { OrganisationList } from '@/features/organisations/components/organisation-list';
import { useMessages } from '@/features/organisations/messages';
import { KINDS, ORGANISATION_FILTERS, SORTS } from '@/features/organisations/organisation-query';
import { EmptyState } from '@/components/empty-state';
import { ListPage } from '@/components/list/list-page';
import type { OrganisationSummary } from '@/lib/api/types';
import { useListAddress } from '@/lib/lists/address';

interface OrganisationSearchProps {
  aside?: (organisation: OrganisationSummary) => ReactNode;
  emptyAction?: ReactNode;
}

/** Search, filters and the list: for everybody, and for those who administer it. */
export function OrganisationSearch({ aside, emptyAction }: OrganisationSearchProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const list = useListAddress(ORGANISATION_FILTERS);
  const { kind, ...values } = list.values;
  const organisations = useOrganisations({ ...values, kind: kind && [kind], page: list.page });
  return (
    <ListPage
      list={list}
      search={t('list.search')}
      fields={[
        {
          kind: 'choice', name: 'kind', label: t('list.kind'), empty: common('list.all'),
          options: KINDS.map((value) => ({ value, label: common(`organisationKind.${value}`) })),
        },
        { kind: 'territory', name: 'territory', label: t('list.territory') },
        {
          kind: 'choice', name: 'sort', label: common('list.sort'), empty: t('list.sort.name'),
          options: SORTS.slice(1).map((value) => ({ value, label: t(`list.sort.${value}`) })),
        },
      ]}
      query={organisations}
      rows={6}
      empty={
        <EmptyState title={t(list.active > 0 ? 'list.emptyTitle' : 'list.noneTitle')} action={emptyAction}>
          {list.active > 0 && t('list.emptyText')}
        </EmptyState>
      }
      found={(count) => t('list.found', { count })}
    >
      {(items) => <OrganisationList organisations={items} aside={aside} />}
    </ListPage>
  );
}
