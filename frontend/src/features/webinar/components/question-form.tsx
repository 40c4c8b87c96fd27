import { useAskQuestion } from '@/features/webinar/api/webinar';
import { useMessages } from '@/features/webinar/messages';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextAreaField } from '@/components/form/text-area-field';
import { useToast } from '@/components/toast';
import { draftOwner } from '@/lib/auth/link';
import { useForm } from '@/lib/forms/use-form';

export function QuestionForm({ eventId }: { eventId: string }) {
  const t = useMessages();
  const toast = useToast();
  const ask = useAskQuestion(eventId);
  const form = useForm({
    draftKey: `question/${draftOwner(eventId)}`,
    initial: { text: '' },
    validate: ({ text }) => (text.trim() ? ({} as Record<string, string>) : { text: t('questions.error') }),
    submit: async ({ text }) => {
      await ask.mutateAsync(text.trim());
      form.restart({ text: '' });
      toast(t('questions.asked'));
    },
  });
  return (
    <form className="form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      <TextAreaField {...form.field('text')} label={t('questions.label')} hint={t('questions.hint')} rows={2} maxLength={500} />
      <div>
        <Button type="submit" busy={form.submitting}>
          {t('questions.ask')}
        </Button>
      </div>
    </form>
  );
}
