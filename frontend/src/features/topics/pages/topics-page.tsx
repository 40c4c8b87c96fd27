import { useTranslation } from 'react-i18next';
import { useTopics } from '@/features/topics/api/topics';
import { TopicItem } from '@/features/topics/components/topic-item';
import { useMessages } from '@/features/topics/messages';
import { FILTERS, SORTS, STATES } from '@/features/topics/topic-query';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ListPage } from '@/components/list/list-page';
import { PageHeader } from '@/components/page-header';
import { useListAddress } from '@/lib/lists/address';

/** What members want to work on, the most wanted first. */
export function TopicsPage() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const list = useListAddress(FILTERS);
  const topics = useTopics({ ...list.values, page: list.page });
  const propose = (
    <ButtonLink look="primary" to="/sujets/nouveau">
      {t('propose')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} actions={propose} />
      <ListPage
        list={list}
        search={t('search')}
        fields={[
          {
            kind: 'choice', name: 'state', label: t('stateLabel'), empty: common('list.all'),
            options: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
          },
          { kind: 'theme', name: 'theme', label: t('theme'), by: 'slug' },
          {
            kind: 'choice', name: 'sort', label: common('list.sort'), empty: t('sort.-backing'),
            options: SORTS.slice(1).map((value) => ({ value, label: t(`sort.${value}`) })),
          },
          { kind: 'flag', name: 'mine', label: t('mine') },
        ]}
        query={topics}
        empty={
          <EmptyState
            title={t(list.active > 0 ? 'emptyTitle' : 'noneTitle')}
            action={<ButtonLink to="/sujets/nouveau">{t('propose')}</ButtonLink>}
          >
            {t(list.active > 0 ? 'emptyText' : 'noneText')}
          </EmptyState>
        }
        found={(count) => t('found', { count })}
        foot={<p className="muted small">{t('privacy')}</p>}
      >
        {(items) => (
          <ul className="rows">
            {items.map((topic) => (
              <li key={topic.id}>
                <TopicItem topic={topic} />
              </li>
            ))}
          </ul>
        )}
      </ListPage>
    </>
  );
}
