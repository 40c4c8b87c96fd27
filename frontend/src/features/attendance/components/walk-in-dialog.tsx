import { useMessages } from '@/features/attendance/messages';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextField } from '@/components/form/text-field';
import { useForm } from '@/lib/forms/use-form';

export interface Newcomer {
  firstName: string;
  lastName: string;
  organisation: string;
}

interface WalkInDialogProps {
  eventId: string;
  onAdd: (newcomer: Newcomer) => Promise<void>;
  onClose: () => void;
}

/** Somebody who is not on the list: a name is enough. */
export function WalkInDialog({ eventId, onAdd, onClose }: WalkInDialogProps) {
  const t = useMessages();
  const form = useForm<Newcomer>({
    draftKey: `walk-in.${eventId}`,
    initial: { firstName: '', lastName: '', organisation: '' },
    validate: ({ firstName, lastName }) => ({
      ...(firstName.trim() ? {} : { firstName: t('walkIn.firstNameRequired') }),
      ...(lastName.trim() ? {} : { lastName: t('walkIn.lastNameRequired') }),
    }),
    submit: async (values) => {
      await onAdd(values);
      onClose();
    },
  });
  return (
    <Dialog open title={t('walkIn.title')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={form.onSubmit}>
        <p className="muted">{t('walkIn.text')}</p>
        <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
        <TextField label={t('walkIn.firstName')} maxLength={80} autoComplete="off" {...form.field('firstName')} />
        <TextField label={t('walkIn.lastName')} maxLength={80} autoComplete="off" {...form.field('lastName')} />
        <TextField optional label={t('walkIn.organisation')} maxLength={160} autoComplete="off" {...form.field('organisation')} />
        <div className="dialog__actions">
          <Button type="submit" look="primary" busy={form.submitting}>
            {t('walkIn.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
