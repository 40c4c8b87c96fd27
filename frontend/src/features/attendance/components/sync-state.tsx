import type { Desk } from '@/features/attendance/desk/use-desk';
import { useMessages } from '@/features/attendance/messages';
import { Button } from '@/components/button';
import { useAuth } from '@/lib/auth/auth-context';
import { useOnline } from '@/lib/hooks/use-online';
import './sync-state.css';

/** Whether what was noted has arrived, in a sentence; and what never will. */
export function SyncState({ desk }: { desk: Desk }) {
  const t = useMessages();
  const { status, signIn } = useAuth();
  const online = useOnline();
  const { waiting, sync, unkept, unsent, read } = desk;
  const away = sync === 'offline' || !online;
  const signedOut = !away && (sync === 'signed-out' || status === 'visitor');

  const sentence = () => {
    if (signedOut) return t('sync.signedOut', { count: waiting });
    if (away) return waiting > 0 ? t('sync.pending', { count: waiting }) : t('sync.offline');
    if (sync === 'failed') return t('sync.failed');
    return waiting > 0 ? t('sync.sending', { count: waiting }) : t('sync.saved');
  };

  return (
    <div className="sync-state">
      <div className={`sync-state__line${away || signedOut || sync === 'failed' ? ' sync-state__line--waiting' : ''}`}>
        <p role="status">{sentence()}</p>
        {signedOut && (
          <Button small onClick={() => void signIn()}>
            {t('sync.signIn')}
          </Button>
        )}
      </div>
      {unkept && waiting > 0 && <p className="sync-state__line sync-state__line--waiting">{t('sync.unkept')}</p>}
      {unsent.map(
        (one) =>
          one.refused && (
            <div key={one.item.id} className="sync-state__line sync-state__line--refused" role="alert">
              <p>
                {t('sync.refused', { name: one.name })} – {t(`sync.reason.${one.refused}`)}.
              </p>
              <Button small look="quiet" onClick={() => read(one)}>
                {t('sync.dismiss')}
              </Button>
            </div>
          ),
      )}
    </div>
  );
}
