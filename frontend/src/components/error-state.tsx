import { useTranslation } from 'react-i18next';
import { OfflineError, Problem } from '@/lib/api/problem';
import { useAuth } from '@/lib/auth/auth-context';
import { Button, ButtonLink } from '@/components/button';
import { ContactLink } from '@/components/contact-link';
import { usePageTitle } from '@/lib/hooks/use-page-title';
import './state.css';

function useWords(error: unknown) {
  const { t } = useTranslation();
  if (error instanceof OfflineError) return { title: t('error.offlineTitle'), text: t('error.offlineText') };
  if (!(error instanceof Problem)) return { title: t('error.title'), text: t('error.text') };
  switch (error.status) {
    case 401:
      return { title: t('error.signInTitle'), text: t('error.signInText') };
    case 403:
      return { title: t('error.forbiddenTitle'), text: error.detail ?? t('error.forbiddenText') };
    case 404:
      return { title: t('error.notFoundTitle'), text: t('error.notFoundText') };
    default:
      return { title: error.title || t('error.title'), text: error.detail ?? t('error.text') };
  }
}

/** What went wrong, in words, and the way on. */
export function ErrorState({ error, retry, asPage }: { error: unknown; retry?: () => void; asPage?: boolean }) {
  const { t } = useTranslation();
  const { signIn } = useAuth();
  const { title, text } = useWords(error);
  const status = error instanceof Problem ? error.status : undefined;
  const final = status === 403 || status === 404;
  usePageTitle(asPage ? title : undefined);
  const Title = asPage ? 'h1' : 'p';
  return (
    <div className="state" role={asPage ? undefined : 'alert'}>
      <Title className={asPage ? undefined : 'state__title'}>{title}</Title>
      <p className="muted">
        {text} {text === t('error.text') && <ContactLink asAddress />}
      </p>
      {error instanceof Problem && status !== undefined && status >= 500 && error.requestId && (
        <p className="state__reference">{t('error.reference', { id: error.requestId })}</p>
      )}
      <div className="cluster">
        {status === 401 && (
          <Button look="primary" onClick={() => void signIn()}>
            {t('account.signIn')}
          </Button>
        )}
        {!final && status !== 401 && retry && <Button onClick={retry}>{t('error.retry')}</Button>}
        {final && <ButtonLink to="/">{t('error.home')}</ButtonLink>}
      </div>
    </div>
  );
}
