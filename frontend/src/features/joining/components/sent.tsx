import { useMessages } from '@/features/joining/messages';
import { ButtonLink } from '@/components/button';
import { PageHeader } from '@/components/page-header';
import './sent.css';

/** The same words for everybody: who is known to the network already is nobody else's business. */
export function Sent() {
  const t = useMessages();
  return (
    <>
      <PageHeader title={t('sent.title')} lead={t('sent.lead')} />
      <ol className="sent">
        {(['read', 'mail', 'password'] as const).map((step) => (
          <li key={step}>{t(`sent.${step}`)}</li>
        ))}
      </ol>
      <div className="prose">
        <p className="muted">{t('sent.known')}</p>
        <p>{t('sent.meanwhile')}</p>
        <div className="cluster">
          <ButtonLink look="primary" to="/rencontres">
            {t('sent.events')}
          </ButtonLink>
          <ButtonLink to="/">{t('sent.home')}</ButtonLink>
        </div>
      </div>
    </>
  );
}
