import { useMessages } from '@/features/minutes/messages';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { MemberPicker } from '@/components/pickers/member-picker';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import type { Picked } from '@/components/pickers/picked';
import type { CommitmentRequest } from '@/lib/api/types';
import { type FormErrors, useForm } from '@/lib/forms/use-form';

interface Values {
  what: string;
  member: Picked | undefined;
  organisation: Picked | undefined;
  who: string;
  dueOn: string;
}

interface CommitmentFormProps {
  eventId: string;
  onSave: (body: CommitmentRequest) => Promise<unknown>;
  onDone: () => void;
}

/** Who: a member, who will be asked; or an organisation; or words. */
export function CommitmentForm({ eventId, onSave, onDone }: CommitmentFormProps) {
  const t = useMessages();
  const form = useForm<Values>({
    draftKey: `commitment.${eventId}`,
    initial: { what: '', member: undefined, organisation: undefined, who: '', dueOn: '' },
    validate: ({ what }): FormErrors => (what.trim() ? {} : { what: t('commitments.whatError') }),
    submit: async ({ what, member, organisation, who, dueOn }) => {
      await onSave({
        what: what.trim(),
        memberId: member?.id,
        organisationId: organisation?.id,
        who: who.trim() || undefined,
        dueOn: dueOn || undefined,
      });
      onDone();
    },
  });
  const named = form.values.member !== undefined || form.values.organisation !== undefined;
  return (
    <form className="form box" noValidate onSubmit={form.onSubmit}>
      <TextField {...form.field('what')} label={t('commitments.what')} maxLength={500} />
      <MemberPicker {...form.field('member')} label={t('commitments.member')} optional />
      <OrganisationPicker {...form.field('organisation')} label={t('commitments.organisation')} optional />
      {!named && <TextField {...form.field('who')} label={t('commitments.who')} optional maxLength={200} />}
      <TextField {...form.field('dueOn')} type="date" label={t('commitments.dueOn')} optional />
      {form.failure !== undefined && <InlineError error={form.failure} />}
      <div className="form__actions">
        <Button type="submit" busy={form.submitting}>
          {t('commitments.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('draft.cancel')}
        </Button>
      </div>
    </form>
  );
}
