import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useBrief, useDeleteEvent, useWorkflowStep, type WorkflowStep } from '@/features/events/api/events';
import { BriefBox } from '@/features/events/components/brief-box';
import { CopyTools } from '@/features/events/components/copy-tools';
import { EventPeople } from '@/features/events/components/event-people';
import { ReasonDialog } from '@/features/events/components/reason-dialog';
import { SubmitDialog } from '@/features/events/components/submit-dialog';
import { useMessages } from '@/features/events/messages';
import { Button, ButtonLink } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { EventAction, EventDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/use-session';
import './organiser-panel.css';

const FORWARD = ['SUBMIT', 'VALIDATE', 'PUBLISH', 'MARK_HELD'] as const;
const ORGANISING: EventAction[] = ['EDIT', 'SEE_REGISTRATIONS', 'HAND_OVER', 'INVITE', 'RETURN', 'CANCEL', 'DELETE', 'PREPARE', ...FORWARD];

type Asking = 'SUBMIT' | 'PUBLISH' | 'RETURN' | 'CANCEL' | 'DELETE';

/** What those who run the event can do with it now, as the API tells: next step first, what cannot be undone apart. */
export function OrganiserPanel({ event }: { event: EventDetail }) {
  const t = useMessages();
  const toast = useToast();
  const navigate = useNavigate();
  const workflow = useWorkflowStep(event.id);
  const remove = useDeleteEvent();
  const [asking, setAsking] = useState<Asking>();
  const can = (action: EventAction) => event.allowedActions.includes(action);
  const announced = event.state === 'PUBLISHED' || event.state === 'HELD';
  const { isStaff } = useSession();
  const brief = useBrief(event.id, can('PREPARE') && can('SUBMIT'));
  const briefIsThin = brief.data !== undefined && (brief.data.goals.length === 0 || !brief.data.audience);

  if (!ORGANISING.some(can)) return null;

  const take = async (step: WorkflowStep, text?: string) => {
    await workflow.mutateAsync({ step, text });
    toast(t(`organise.done.${step}`));
  };
  const takeNow = (step: WorkflowStep) => {
    // Its failure is shown beside the buttons.
    void take(step).catch(() => undefined);
  };
  const close = () => setAsking(undefined);

  return (
    <section className="organiser-panel no-print" aria-labelledby="organisation">
      <h2 id="organisation">{t('organise.title')}</h2>
      {can('VALIDATE') && can('PREPARE') && <BriefBox eventId={event.id} />}
      <div className="organiser-panel__steps">
        {FORWARD.filter(can).map((step) => (
          <Button
            key={step}
            look="primary"
            busy={workflow.isPending && workflow.variables.step === step}
            onClick={() => (step === 'PUBLISH' || (step === 'SUBMIT' && briefIsThin) ? setAsking(step) : takeNow(step))}
          >
            {t(`organise.${step}`)}
          </Button>
        ))}
        {can('RETURN') && <Button onClick={() => setAsking('RETURN')}>{t('organise.RETURN')}</Button>}
        {can('PREPARE') && <ButtonLink to={`/rencontres/${event.id}/preparation`}>{t('organise.prepare')}</ButtonLink>}
        {can('EDIT') && <ButtonLink to={`/rencontres/${event.id}/modifier`}>{t('organise.edit')}</ButtonLink>}
        {can('EDIT') && (
          <ButtonLink to={`/rencontres/${event.id}/inscriptions/reglages`}>{t('organise.registrationSettings')}</ButtonLink>
        )}
        {can('SEE_REGISTRATIONS') && (
          <>
            <ButtonLink to={`/rencontres/${event.id}/inscriptions`}>{t('organise.registrations')}</ButtonLink>
            <ButtonLink to={`/rencontres/${event.id}/accueil`}>{t('organise.desk')}</ButtonLink>
            <ButtonLink to={`/rencontres/${event.id}/presences`}>{t('organise.attendance')}</ButtonLink>
            {announced && <ButtonLink to={`/rencontres/${event.id}/compte-rendu/modifier`}>{t('organise.minutes')}</ButtonLink>}
          </>
        )}
      </div>
      {workflow.isError && !asking && <InlineError error={workflow.error} />}
      <EventPeople event={event} />
      <div className="organiser-panel__apart">
        {isStaff && can('PREPARE') && <CopyTools event={event} />}
        {can('CANCEL') && (
          <Button look="danger" onClick={() => setAsking('CANCEL')}>
            {t('organise.CANCEL')}
          </Button>
        )}
        {can('DELETE') && (
          <Button look="danger" onClick={() => setAsking('DELETE')}>
            {t('organise.DELETE')}
          </Button>
        )}
      </div>

      <SubmitDialog eventId={event.id} open={asking === 'SUBMIT'} onConfirm={() => take('SUBMIT')} onClose={close} />
      <ConfirmDialog
        open={asking === 'PUBLISH'}
        title={t('organise.publishTitle')}
        confirm={t('organise.PUBLISH')}
        onConfirm={() => take('PUBLISH')}
        onClose={close}
      >
        <p>{t('organise.publishText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'DELETE'}
        danger
        title={t('organise.deleteTitle')}
        confirm={t('organise.DELETE')}
        onConfirm={async () => {
          await remove.mutateAsync(event.id);
          toast(t('organise.done.DELETE'));
          void navigate('/rencontres');
        }}
        onClose={close}
      >
        <p>{t('organise.deleteText')}</p>
      </ConfirmDialog>
      {asking === 'RETURN' && (
        <ReasonDialog
          draftKey={`event-return.${event.id}`}
          title={t('organise.returnTitle')}
          text={t('organise.returnText')}
          label={t('organise.comment')}
          confirm={t('organise.RETURN')}
          onConfirm={(text) => take('RETURN', text)}
          onClose={close}
        />
      )}
      {asking === 'CANCEL' && (
        <ReasonDialog
          draftKey={`event-cancel.${event.id}`}
          danger
          title={t('organise.cancelTitle')}
          text={t('organise.cancelText')}
          label={t('organise.reason')}
          confirm={t('organise.CANCEL')}
          onConfirm={(text) => take('CANCEL', text)}
          onClose={close}
        />
      )}
    </section>
  );
}
