import { useId } from 'react';
import { useMessages } from '@/components/media/messages';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { type FormErrors, useForm } from '@/lib/forms/use-form';

interface LinkFormProps {
  busy: boolean;
  onAdd: (url: string, title: string) => Promise<unknown>;
}

/** A video that is elsewhere: nothing of it is loaded here. */
export function LinkForm({ busy, onAdd }: LinkFormProps) {
  const t = useMessages();
  const id = useId();
  const form = useForm({
    draftKey: 'media-link',
    initial: { url: '', title: '' },
    validate: ({ url, title }): FormErrors => ({
      ...(/^https:\/\/\S+$/.test(url.trim()) ? {} : { url: t('urlError') }),
      ...(title.trim() ? {} : { title: t('titleError') }),
    }),
    submit: async ({ url, title }) => {
      await onAdd(url.trim(), title.trim());
      form.restart({ url: '', title: '' });
    },
  });
  return (
    <details>
      <summary>{t('addLink')}</summary>
      <form className="form" noValidate onSubmit={form.onSubmit} aria-labelledby={`${id}-title`}>
        <p className="muted small" id={`${id}-title`}>
          {t('linkHint')}
        </p>
        <TextField {...form.field('url')} type="url" label={t('url')} />
        <TextField {...form.field('title')} label={t('videoTitle')} maxLength={200} />
        {form.failure !== undefined && <InlineError error={form.failure} />}
        <div className="form__actions">
          <Button type="submit" busy={busy}>
            {t('addLink')}
          </Button>
        </div>
      </form>
    </details>
  );
}
