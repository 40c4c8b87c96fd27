import { useTranslation } from 'react-i18next';
import { Button } from '@/components/button';
import { useAuth } from '@/lib/auth/auth-context';
import { useOnline } from '@/lib/hooks/use-online';

/** What concerns every page: no network, a session that ended, sign-in that does not answer. */
export function Notices() {
  const { t } = useTranslation();
  const { notice, signIn } = useAuth();
  const online = useOnline();
  return (
    <div className="notices no-print" role="status">
      {!online && <p className="notices__line">{t('notice.offline')}</p>}
      {online && notice && (
        <div className="notices__line">
          <p>{t(`notice.${notice}`)}</p>
          {notice === 'expired' && (
            <Button small onClick={() => void signIn()}>
              {t('notice.again')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
