import { useState } from 'react';
import { useCreateInvitationLink } from '@/features/registration/api/registration';
import { useMessages } from '@/features/registration/messages';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextField } from '@/components/form/text-field';
import { useToast } from '@/components/toast';
import type { EventDetail } from '@/lib/api/types';
import { fromParisFields } from '@/lib/format/dates';
import { type FormErrors, useForm } from '@/lib/forms/use-form';

const NOTHING_YET = { label: '', mostUses: '10', expiresAt: '' };

/** Makes a link and shows its address, which the API tells this once. */
export function NewLink({ event }: { event: EventDetail }) {
  const t = useMessages();
  const toast = useToast();
  const create = useCreateInvitationLink(event.id);
  const [address, setAddress] = useState<string>();
  const form = useForm({
    draftKey: `invitation-link.${event.id}`,
    initial: NOTHING_YET,
    validate: ({ label, mostUses }) => {
      const errors: FormErrors = {};
      if (!label.trim()) errors.label = t('links.error.label');
      if (!/^\d{1,3}$/.test(mostUses) || Number(mostUses) < 1 || Number(mostUses) > 500) errors.mostUses = t('links.error.uses');
      return errors;
    },
    submit: async ({ label, mostUses, expiresAt }) => {
      const made = await create.mutateAsync({
        label,
        mostUses: Number(mostUses),
        expiresAt: expiresAt ? fromParisFields(expiresAt, '23:59') : undefined,
      });
      setAddress(made.address);
    },
  });

  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text).then(
      () => toast(t('links.copied')),
      // the browser does not allow it: the address stays selected in its field
      () => document.getElementById(form.fieldId('address'))?.focus(),
    );
  };

  return (
    <>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
        <TextField {...form.field('label')} label={t('links.label')} hint={t('links.labelHint')} maxLength={120} />
        <div className="form__pair">
          <TextField {...form.field('mostUses')} label={t('links.uses')} inputMode="numeric" maxLength={3} />
          <TextField {...form.field('expiresAt')} label={t('links.until')} hint={t('links.untilHint')} type="date" optional />
        </div>
        <p>
          <Button type="submit" busy={form.submitting}>
            {t('links.create')}
          </Button>
        </p>
      </form>
      {address && (
        <div className="box box--brand stack" role="status">
          <p>{t('links.created')}</p>
          <TextField
            id={form.fieldId('address')}
            label={t('links.address')}
            readOnly
            value={address}
            onChange={() => undefined}
            onFocus={(focus) => focus.target.select()}
          />
          <p>
            <Button look="primary" onClick={() => void copy(address)}>
              {t('links.copy')}
            </Button>
          </p>
        </div>
      )}
    </>
  );
}
