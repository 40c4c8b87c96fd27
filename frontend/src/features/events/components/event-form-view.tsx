import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EssentialsSection, SeatsSection, WhenSection, WhereSection,
} from '@/features/events/components/event-form-sections';
import { SegmentsEditor } from '@/features/events/components/segments-editor';
import { type EventValues, renameEventField, validateEvent } from '@/features/events/event-form';
import { useMessages } from '@/features/events/messages';
import { useClashes } from '@/features/events/use-clashes';
import { Button, ButtonLink } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { isProblem } from '@/lib/api/problem';
import { useForm } from '@/lib/forms/use-form';
import './event-form-view.css';

interface EventFormViewProps {
  draftKey: string;
  initial: EventValues;
  save: string;
  backTo: string;
  submit: (values: EventValues) => Promise<void>;
  /** Reads what is saved now, after somebody else changed it. */
  readLatest?: () => Promise<EventValues>;
}

export function EventFormView({ draftKey, initial, save, backTo, submit, readLatest }: EventFormViewProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const form = useForm<EventValues>({
    draftKey,
    initial,
    submit,
    rename: renameEventField,
    validate: (values) => validateEvent(values, t),
  });
  const conflict = isProblem(form.failure, 412);
  const clashes = useClashes(form.values);
  const sharedRooms = clashes.filter((clash) => clash.kind === 'ROOM');
  const [askingRooms, setAskingRooms] = useState(false);

  // One room for two parts at once may be meant so; it is asked once the rest is whole.
  const onSubmit = (event: FormEvent) => {
    const whole = Object.keys(validateEvent(form.values, t)).length === 0;
    if (!whole || sharedRooms.length === 0) {
      form.onSubmit(event);
      return;
    }
    event.preventDefault();
    setAskingRooms(true);
  };

  return (
    <form className="form" noValidate onSubmit={onSubmit}>
      <DraftNotice restored={form.restored} onRestart={() => form.restart(initial)} />
      {conflict && readLatest ? (
        <Conflict form={form} readLatest={readLatest} />
      ) : (
        <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      )}
      <Section title={t('editor.essentials')}>
        <EssentialsSection form={form} />
      </Section>
      <Section title={t('editor.whenWhere')}>
        <WhenSection form={form} />
        <WhereSection form={form} />
      </Section>
      <Section title={t('editor.seats')}>
        <SeatsSection form={form} />
      </Section>
      <Section title={t('editor.programme')}>
        <p className="muted">{t('editor.programmeHint')}</p>
        <SegmentsEditor
          values={form.values}
          errors={form.errors}
          clashes={clashes}
          fieldId={form.fieldId}
          onChange={(segments) => form.set('segments', segments)}
        />
      </Section>
      <div className="form__actions event-form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {form.submitting ? common('form.saving') : save}
        </Button>
        <ButtonLink look="quiet" to={backTo}>
          {common('dialog.cancel')}
        </ButtonLink>
      </div>
      <ConfirmDialog
        open={askingRooms}
        title={t('editor.sharedRoomTitle')}
        confirm={t('editor.sharedRoomSave')}
        onConfirm={async () => {
          setAskingRooms(false);
          await form.send();
        }}
        onClose={() => setAskingRooms(false)}
      >
        <ul>
          {sharedRooms.map((clash) => (
            <li key={clash.text}>{clash.text}</li>
          ))}
        </ul>
        <p>{t('editor.sharedRoomText')}</p>
      </ConfirmDialog>
    </form>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="event-form__section stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface ConflictProps {
  form: ReturnType<typeof useForm<EventValues>>;
  readLatest: () => Promise<EventValues>;
}

/** Somebody else saved meanwhile. Whose text stays is asked; nothing typed is lost before it is answered. */
function Conflict({ form, readLatest }: ConflictProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);

  const run = async (take: (latest: EventValues) => void) => {
    setBusy(true);
    setFailed(false);
    try {
      take(await readLatest());
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };

  if (ready) return <p className="box box--notice">{t('form.conflictReady')}</p>;
  return (
    <div className="error-summary" role="alert">
      <h2 className="error-summary__title">{t('form.conflictTitle')}</h2>
      <p>{t('form.conflictText')}</p>
      {failed && <p>{t('error.offlineText')}</p>}
      <div className="cluster event-form__conflict">
        <Button
          busy={busy}
          onClick={() =>
            void run((latest) => {
              form.set('version', latest.version);
              setReady(true);
            })
          }
        >
          {t('form.conflictOverwrite')}
        </Button>
        <Button look="quiet" busy={busy} onClick={() => void run((latest) => form.restart(latest))}>
          {t('form.conflictReload')}
        </Button>
      </div>
    </div>
  );
}
