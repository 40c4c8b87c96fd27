import { useMessages } from '@/features/capture/messages';
import type { Parcel } from '@/features/capture/table/parcel';
import type { Table } from '@/features/capture/table/use-table';
import { OutboxState } from '@/components/form/save-state';
import type { SavingState } from '@/lib/forms/saving';

const REASONS = ['CLOSED', 'FULL', 'REFUSED', 'UNREADABLE'] as const;

/** Whether what was written has arrived, in a sentence; and what never will, with its words. */
export function SyncLine({ desk }: { desk: Table }) {
  const t = useMessages();
  const { waiting, saving, unkept, unsent, dismiss } = desk;

  const words = (state: SavingState) => {
    if (state === 'offline') return waiting > 0 ? t('sync.pending', { count: waiting }) : t('sync.offline');
    if (state === 'later') return t('sync.later', { count: waiting });
    if (state === 'failed') return t('sync.failed');
    return waiting > 0 ? t('sync.sending', { count: waiting }) : t('sync.saved');
  };
  const wordsOf = (parcel: Parcel) => {
    if (parcel.type === 'card') return parcel.card.text || t('sync.refusedPhoto');
    return parcel.type === 'photo' ? t('sync.refusedPhoto') : t('sync.refusedDot');
  };

  return (
    <OutboxState
      saving={saving}
      words={words}
      unkept={unkept && waiting > 0 ? t('sync.unkept') : undefined}
      refused={unsent.flatMap((one) => {
        if (one.refused === undefined) return [];
        const reason = REASONS.find((known) => known === one.refused) ?? 'REFUSED';
        return [{ key: one.key, text: `${t('sync.refused')} « ${wordsOf(one.value)} » – ${t(`sync.reason.${reason}`)}.`, onDismiss: () => dismiss(one) }];
      })}
      dismiss={t('sync.dismiss')}
    />
  );
}
