import { useMessages } from '@/features/capture/messages';
import type { Parcel } from '@/features/capture/table/parcel';
import type { Table } from '@/features/capture/table/use-table';
import { Button } from '@/components/button';
import { useOnline } from '@/lib/hooks/use-online';
import './sync-line.css';

const REASONS = ['CLOSED', 'FULL', 'REFUSED', 'UNREADABLE'] as const;

/** Whether what was written has arrived, in a sentence; and what never will, with its words. */
export function SyncLine({ desk }: { desk: Table }) {
  const t = useMessages();
  const online = useOnline();
  const { waiting, sync, unkept, unsent, dismiss } = desk;
  const away = sync === 'offline' || !online;

  const sentence = () => {
    if (away) return waiting > 0 ? t('sync.pending', { count: waiting }) : t('sync.offline');
    if (sync === 'later') return t('sync.later', { count: waiting });
    if (sync === 'failed') return t('sync.failed');
    return waiting > 0 ? t('sync.sending', { count: waiting }) : t('sync.saved');
  };
  const wordsOf = (parcel: Parcel) => {
    if (parcel.type === 'card') return parcel.card.text || t('sync.refusedPhoto');
    return parcel.type === 'photo' ? t('sync.refusedPhoto') : t('sync.refusedDot');
  };

  return (
    <div className="sync-line">
      <p role="status" className={`sync-line__state${away || waiting > 0 ? ' sync-line__state--waiting' : ''}`}>
        {sentence()}
      </p>
      {unkept && waiting > 0 && <p className="sync-line__state sync-line__state--waiting">{t('sync.unkept')}</p>}
      {unsent.map((one) => {
        if (one.refused === undefined) return null;
        const reason = REASONS.find((known) => known === one.refused) ?? 'REFUSED';
        return (
          <div key={one.key} className="sync-line__refused" role="alert">
            <p>
              {t('sync.refused')} « {wordsOf(one.value)} » – {t(`sync.reason.${reason}`)}.
            </p>
            <Button small look="quiet" onClick={() => dismiss(one)}>
              {t('sync.dismiss')}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
