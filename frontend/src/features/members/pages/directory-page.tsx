import { useTranslation } from 'react-i18next';
import { useMembers } from '@/features/members/api/members';
import { NearMe } from '@/features/members/components/near-me';
import { PersonItem } from '@/features/members/components/person-item';
import { DIRECTORY_FILTERS, KINDS, ROLES, SORTS, toMemberQuery } from '@/features/members/directory-query';
import { useMessages } from '@/features/members/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import type { FilterField } from '@/components/list/filter-field';
import { ListPage } from '@/components/list/list-page';
import { PageHeader } from '@/components/page-header';
import { searchSkills } from '@/lib/api/search';
import { useListAddress } from '@/lib/lists/address';
import './directory-page.css';

export function DirectoryPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const list = useListAddress(DIRECTORY_FILTERS);
  const { values, active, set } = list;
  const members = useMembers(toMemberQuery(values, list.page));
  const fields: FilterField[] = [
    { kind: 'theme', name: 'theme', label: t('directory.theme'), by: 'id' },
    { kind: 'territory', name: 'territory', label: t('directory.territory') },
    {
      kind: 'choice', name: 'role', label: t('directory.role'), empty: common('list.allFeminine'),
      options: ROLES.map((value) => ({ value, label: common(`role.${value}`) })),
    },
    {
      kind: 'choice', name: 'kind', label: t('directory.kind'), empty: common('list.all'),
      options: KINDS.map((value) => ({ value, label: common(`organisationKind.${value}`) })),
    },
    { kind: 'word', name: 'skill', label: t('directory.skill'), searchKey: 'skills', search: searchSkills },
    { kind: 'text', name: 'offers', label: t('directory.offers'), placeholder: t('directory.offersHint') },
    { kind: 'text', name: 'needs', label: t('directory.needs'), placeholder: t('directory.needsHint') },
    {
      kind: 'choice', name: 'sort', label: common('list.sort'), empty: t('directory.sort.name'),
      options: SORTS.slice(1).map((value) => ({ value, label: t(`directory.sort.${value}`) })),
    },
  ];

  return (
    <>
      <PageHeader title={t('directory.title')} shortTitle={t('directory.shortTitle')} above={t('directory.above')} />
      <ListPage
        list={list}
        search={t('directory.search')}
        fields={fields}
        query={members}
        rows={6}
        head={({ items, total }) => (
          <>
            <div className="cluster cluster--apart">
              <p className="muted" role="status">
                {total > 0 && t('directory.found', { count: total })}
              </p>
              <NearMe territory={values.territory} onChange={(territory) => set({ territory })} />
            </div>
            {values.organisation && <OfOrganisation name={items[0]?.organisation?.name} onDrop={() => set({ organisation: undefined })} />}
          </>
        )}
        empty={
          <EmptyState
            title={t(active > 0 ? 'directory.emptyTitle' : 'directory.noneTitle')}
            action={active > 0 && <Button onClick={list.clear}>{common('list.clear')}</Button>}
          >
            {t(active > 0 ? 'directory.emptyText' : 'directory.noneText')}
          </EmptyState>
        }
      >
        {(items) => (
          <ul className="rows directory__people">
            {items.map((person) => (
              <PersonItem key={person.id} person={person} />
            ))}
          </ul>
        )}
      </ListPage>
    </>
  );
}

/** One comes with this filter from the page of an organisation; it can only be taken away. */
function OfOrganisation({ name, onDrop }: { name?: string; onDrop: () => void }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  if (!name) return null;
  return (
    <p className="cluster">
      <strong>{t('directory.ofOrganisation', { name })}</strong>
      <Button look="quiet" small onClick={onDrop}>
        {common('picker.remove', { name })}
      </Button>
    </p>
  );
}
