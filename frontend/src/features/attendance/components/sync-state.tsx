import type { Desk } from '@/features/attendance/desk/use-desk';
import { useMessages } from '@/features/attendance/messages';
import { Button } from '@/components/button';
import { OutboxState } from '@/components/form/save-state';
import { useAuth } from '@/lib/auth/auth-context';
import type { SavingState } from '@/lib/forms/saving';

/** Whether what was noted has arrived, in a sentence; and what never will. */
export function SyncState({ desk }: { desk: Desk }) {
  const t = useMessages();
  const { status, signIn } = useAuth();
  const { waiting, saving, unkept, unsent, read } = desk;

  const words = (state: SavingState) => {
    if (state === 'signed-out') return t('sync.signedOut', { count: waiting });
    if (state === 'offline') return waiting > 0 ? t('sync.pending', { count: waiting }) : t('sync.offline');
    if (state === 'failed') return t('sync.failed');
    return waiting > 0 ? t('sync.sending', { count: waiting }) : t('sync.saved');
  };

  return (
    <OutboxState
      saving={status === 'visitor' && saving !== 'offline' ? 'signed-out' : saving}
      words={words}
      action={(state) =>
        state === 'signed-out' && (
          <Button small onClick={() => void signIn()}>
            {t('sync.signIn')}
          </Button>
        )
      }
      unkept={unkept && waiting > 0 ? t('sync.unkept') : undefined}
      refused={unsent.flatMap((one) =>
        one.refused
          ? [{ key: one.item.id, text: `${t('sync.refused', { name: one.name })} – ${t(`sync.reason.${one.refused}`)}.`, onDismiss: () => read(one) }]
          : [],
      )}
      dismiss={t('sync.dismiss')}
    />
  );
}
