import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { type Decision, useDecision, useDeleteTopic } from '@/features/topics/api/topics';
import { MergeDialog } from '@/features/topics/components/merge-dialog';
import { PickDialog } from '@/features/topics/components/pick-dialog';
import { SetAsideDialog } from '@/features/topics/components/set-aside-dialog';
import { useMessages } from '@/features/topics/messages';
import { Button, ButtonLink } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { TopicAction, TopicDetail } from '@/lib/api/types';

type Asking = 'PICK' | 'SET_ASIDE' | 'MERGE' | 'DELETE';

const SAID = { PICK: 'picked', RELEASE: 'released', SET_ASIDE: 'setAsideDone', REOPEN: 'reopened', MERGE: 'mergeDone' } as const;

/** What the reader may decide about a topic, as the API tells. */
export function TopicTools({ topic }: { topic: TopicDetail }) {
  const t = useMessages();
  const toast = useToast();
  const navigate = useNavigate();
  const decision = useDecision(topic.id);
  const remove = useDeleteTopic(topic.id);
  const [asking, setAsking] = useState<Asking>();
  const can = (action: TopicAction) => topic.allowedActions.includes(action);
  const close = () => setAsking(undefined);

  if (!topic.allowedActions.some((action) => action !== 'BACK' && action !== 'WITHDRAW_BACKING')) return null;

  const take = async (taken: Decision) => {
    await decision.mutateAsync(taken);
    toast(t(`detail.${SAID[taken.kind]}`));
  };
  // Its failure is shown below the buttons.
  const takeNow = (taken: Decision) => void take(taken).catch(() => undefined);

  return (
    <section className="stack stack--tight no-print" aria-label={t('detail.team')}>
      {can('PICK') && <Button onClick={() => setAsking('PICK')}>{t('detail.pick')}</Button>}
      {can('RELEASE') && topic.event && (
        <Button onClick={() => topic.event && takeNow({ kind: 'RELEASE', eventId: topic.event.id })}>{t('detail.release')}</Button>
      )}
      {can('REOPEN') && <Button onClick={() => takeNow({ kind: 'REOPEN' })}>{t('detail.reopen')}</Button>}
      {can('EDIT') && <ButtonLink to={`/sujets/${topic.id}/modifier`}>{t('detail.edit')}</ButtonLink>}
      {can('MERGE') && (
        <Button look="quiet" onClick={() => setAsking('MERGE')}>
          {t('detail.merge')}
        </Button>
      )}
      {can('SET_ASIDE') && (
        <Button look="quiet" onClick={() => setAsking('SET_ASIDE')}>
          {t('detail.setAside')}
        </Button>
      )}
      {can('DELETE') && (
        <Button look="danger" onClick={() => setAsking('DELETE')}>
          {t('detail.delete')}
        </Button>
      )}
      {decision.isError && !asking && <InlineError error={decision.error} />}
      <PickDialog open={asking === 'PICK'} onPick={(eventId) => take({ kind: 'PICK', eventId })} onClose={close} />
      <SetAsideDialog open={asking === 'SET_ASIDE'} onConfirm={(reason) => take({ kind: 'SET_ASIDE', reason })} onClose={close} />
      <MergeDialog open={asking === 'MERGE'} topicId={topic.id} onPick={(intoId) => take({ kind: 'MERGE', intoId })} onClose={close} />
      <ConfirmDialog
        open={asking === 'DELETE'}
        danger
        title={t('detail.deleteTitle')}
        confirm={t('detail.delete')}
        onConfirm={async () => {
          await remove.mutateAsync();
          toast(t('detail.deleted'));
          void navigate('/sujets');
        }}
        onClose={close}
      >
        <p>{t('detail.deleteText')}</p>
      </ConfirmDialog>
    </section>
  );
}
