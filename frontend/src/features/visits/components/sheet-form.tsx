import { useMessages } from '@/features/visits/messages';
import { type SheetValues, validate } from '@/features/visits/sheet-values';
import { Button, ButtonLink } from '@/components/button';
import { RadioField } from '@/components/form/choice-field';
import { ConflictNotice } from '@/components/form/conflict-notice';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { MemberPicker } from '@/components/pickers/member-picker';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';
import { useForm } from '@/lib/forms/use-form';
import './sheet-form.css';

const STEP_FREE = ['YES', 'PARTLY', 'NO', 'UNKNOWN'] as const;

interface SheetFormProps {
  draftKey: string;
  initial: SheetValues;
  backTo: string;
  submit: (values: SheetValues) => Promise<void>;
  /** What somebody else has saved meanwhile. */
  readLatest: () => Promise<SheetValues>;
}

export function SheetForm({ draftKey, initial, backTo, submit, readLatest }: SheetFormProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const form = useForm<SheetValues>({
    draftKey,
    initial,
    validate: (values) => validate(values, t),
    submit,
    rename: (field) => (field.endsWith('hostId') ? 'host' : undefined),
  });
  // Failing to read leaves the form as it is; the next attempt asks again.
  const overwrite = () => void readLatest().then(({ version }) => form.set('version', version)).catch(() => undefined);
  const reload = () => void readLatest().then((latest) => form.restart(latest)).catch(() => undefined);

  return (
    <form className="stack stack--wide sheet-form" noValidate onSubmit={form.onSubmit}>
      <DraftNotice restored={form.restored} onRestart={() => form.restart(initial)} />
      {isProblem(form.failure, 412) ? (
        <Conflict changed={form.values.version !== initial.version} onOverwrite={overwrite} onReload={reload} />
      ) : (
        <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      )}
      <TextAreaField rows={3} maxLength={500} label={t('form.meetingPoint')} hint={t('form.meetingPointHint')} {...form.field('meetingPoint')} />
      <div className="sheet-form__pair">
        <TextField optional inputMode="decimal" maxLength={12} label={t('form.latitude')} {...form.field('latitude')} />
        <TextField optional inputMode="decimal" maxLength={12} label={t('form.longitude')} {...form.field('longitude')} />
        <p className="field__hint">{t('form.coordinatesHint')}</p>
      </div>
      <RadioField
        inline
        label={t('form.stepFree')}
        choices={STEP_FREE.map((value) => ({ value, label: t(`stepFreeName.${value}`) }))}
        {...form.field('stepFree')}
      />
      <TextAreaField optional rows={2} maxLength={500} label={t('form.stepFreeNote')} hint={t('form.stepFreeNoteHint')} {...form.field('stepFreeNote')} />
      <MemberPicker optional label={t('form.host')} {...form.field('host')} />
      <TextField optional maxLength={160} label={t('form.hostName')} {...form.field('hostName')} />
      <TextAreaField optional rows={3} maxLength={1000} label={t('form.equipment')} {...form.field('equipment')} />
      <TextAreaField optional rows={4} maxLength={2000} label={t('form.rules')} {...form.field('rules')} />
      <TextField optional inputMode="numeric" maxLength={3} label={t('form.coachSeats')} hint={t('form.coachSeatsHint')} {...form.field('coachSeats')} />
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('form.save')}
        </Button>
        <ButtonLink look="quiet" to={backTo}>
          {common('dialog.cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}

function Conflict({ changed, onOverwrite, onReload }: { changed: boolean; onOverwrite: () => void; onReload: () => void }) {
  const { t } = useTranslation();
  if (changed) {
    return (
      <p className="box box--notice" role="status">
        {t('form.conflictReady')}
      </p>
    );
  }
  return <ConflictNotice onOverwrite={onOverwrite} onReload={onReload} />;
}
