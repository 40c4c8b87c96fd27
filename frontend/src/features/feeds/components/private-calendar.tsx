import { useState } from 'react';
import { useMyCalendar, useRenewCalendar, useRevokeCalendar } from '@/features/feeds/api/my-calendar';
import { FeedAddress } from '@/features/feeds/components/feed-address';
import { useMessages } from '@/features/feeds/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { useToast } from '@/components/toast';
import { useFormat } from '@/lib/format/use-format';

/** One's own calendar address: made, shown once, made anew, taken back. */
export function PrivateCalendar() {
  const t = useMessages();
  const calendar = useMyCalendar();
  return (
    <section className="stack stack--tight" aria-labelledby="agenda-personnel">
      <h2 id="agenda-personnel">{t('mine.title')}</h2>
      <p className="muted">{t('mine.text')}</p>
      <Loaded query={calendar}>{(data) => <Address createdAt={data.createdAt} />}</Loaded>
    </section>
  );
}

function Address({ createdAt }: { createdAt?: string }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const renew = useRenewCalendar();
  const revoke = useRevokeCalendar();
  const [asking, setAsking] = useState<'renew' | 'revoke'>();
  const close = () => setAsking(undefined);

  if (!createdAt) {
    return (
      <>
        <div>
          <Button busy={renew.isPending} onClick={() => renew.mutate()}>
            {t('mine.create')}
          </Button>
        </div>
        {renew.isError && <InlineError error={renew.error} />}
      </>
    );
  }
  return (
    <>
      {renew.data ? (
        <>
          <p role="status">{t('mine.shownOnce')}</p>
          <FeedAddress url={renew.data.url} name={t('mine.title')} />
        </>
      ) : (
        <p>{t('mine.since', { date: format.day(createdAt) })}</p>
      )}
      <div className="cluster">
        <Button small onClick={() => setAsking('renew')}>
          {t('mine.renew')}
        </Button>
        <Button small look="danger" onClick={() => setAsking('revoke')}>
          {t('mine.revoke')}
        </Button>
      </div>
      <ConfirmDialog open={asking === 'renew'} title={t('mine.renewTitle')} confirm={t('mine.renew')} onConfirm={() => renew.mutateAsync()} onClose={close}>
        <p>{t('mine.renewText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'revoke'}
        danger
        title={t('mine.revokeTitle')}
        confirm={t('mine.revoke')}
        onConfirm={async () => {
          await revoke.mutateAsync();
          renew.reset();
          toast(t('mine.revoked'));
        }}
        onClose={close}
      >
        <p>{t('mine.revokeText')}</p>
      </ConfirmDialog>
    </>
  );
}
