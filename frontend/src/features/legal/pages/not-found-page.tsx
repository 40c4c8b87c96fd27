import { useMessages } from '@/features/legal/messages';
import { ButtonLink } from '@/components/button';
import { PageHeader } from '@/components/page-header';

export function NotFoundPage() {
  const t = useMessages();
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <div className="cluster">
        <ButtonLink look="primary" to="/">
          {t('notFound.home')}
        </ButtonLink>
        <ButtonLink to="/rencontres">{t('notFound.events')}</ButtonLink>
      </div>
    </>
  );
}
