import type { ChangeEvent } from 'react';
import type { MediaValues } from '@/components/media/media-values';
import { useMessages } from '@/components/media/messages';
import { SelectField } from '@/components/form/select-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/lib/forms/use-form';

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it'] as const;

interface VideoFieldsProps {
  form: Form<MediaValues>;
  linked: boolean;
  onCaptions: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** What those need who do not hear, or do not see, a video. */
export function VideoFields({ form, linked, onCaptions }: VideoFieldsProps) {
  const t = useMessages();
  return (
    <>
      <TextField {...form.field('title')} label={t('videoTitle')} maxLength={200} />
      <SelectField
        {...form.field('language')}
        label={t('language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      {linked ? (
        <TextField {...form.field('captionsNote')} label={t('captionsNote')} hint={t('captionsNoteHint')} optional maxLength={500} />
      ) : (
        <div className="cluster">
          <label className="button button--secondary button--small media-editor__choose">
            <input type="file" className="visually-hidden" accept=".vtt,text/vtt" onChange={onCaptions} />
            {t(form.values.captions ? 'replaceCaptions' : 'addCaptions')}
          </label>
          {form.values.captions && <span className="small">{t('captionsThere')}</span>}
          {form.errors.captions && <span className="field__error">{form.errors.captions}</span>}
        </div>
      )}
      <TextAreaField {...form.field('transcript')} label={t('transcript')} optional rows={4} maxLength={100000} />
    </>
  );
}
