import { lazy, Suspense, useState } from 'react';
import { usePropose } from '@/features/minutes/api/reading';
import { useMessages } from '@/features/minutes/messages';
import { Button } from '@/components/button';
import { TextAreaField } from '@/components/form/text-area-field';
import { InlineError } from '@/components/inline-error';
import { Skeleton } from '@/components/skeleton';
import { useToast } from '@/components/toast';
import type { ContentSection } from '@/lib/api/types';
import { type FormErrors, useForm } from '@/lib/forms/use-form';

const RichTextEditor = lazy(() =>
  import('@/features/minutes/editor/rich-text-editor').then(({ RichTextEditor: editor }) => ({ default: editor })),
);

/** A remark by default, which one thumb can write; the text itself for those who want to. */
export function AmendForm({ eventId, section, onDone }: { eventId: string; section: ContentSection; onDone: () => void }) {
  const t = useMessages();
  const toast = useToast();
  const propose = usePropose(eventId, section.id);
  const [rewriting, setRewriting] = useState(false);
  const form = useForm({
    draftKey: `amendment.${section.id}`,
    initial: { remark: '', text: section.text },
    validate: ({ remark, text }): FormErrors =>
      remark.trim() || (rewriting && text !== section.text) ? {} : { remark: t('amend.error') },
    submit: async ({ remark, text }) => {
      await propose.mutateAsync({ remark: remark.trim() || undefined, text: rewriting ? text : undefined });
      toast(t('amend.sent'));
      onDone();
    },
  });
  return (
    <form className="form box" noValidate onSubmit={form.onSubmit}>
      <TextAreaField {...form.field('remark')} label={t('amend.remark')} hint={t('amend.remarkHint')} rows={3} maxLength={4000} />
      {rewriting ? (
        <Suspense fallback={<Skeleton kind="rows" />}>
          <RichTextEditor
            label={t('amend.textOf', { title: section.title })}
            text={form.values.text}
            onChange={(text) => form.set('text', text)}
          />
        </Suspense>
      ) : (
        <div>
          <Button small look="quiet" onClick={() => setRewriting(true)}>
            {t('amend.rewrite')}
          </Button>
        </div>
      )}
      {form.failure !== undefined && <InlineError error={form.failure} />}
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('amend.send')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('draft.cancel')}
        </Button>
      </div>
    </form>
  );
}
