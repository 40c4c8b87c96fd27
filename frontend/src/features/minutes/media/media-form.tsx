import { type ChangeEvent, useState } from 'react';
import { useChangeMedia } from '@/features/minutes/api/media';
import { Photo } from '@/features/minutes/media/photo';
import { filled, valuesOf } from '@/features/minutes/media/media-values';
import { VideoFields } from '@/features/minutes/media/video-fields';
import { useMessages } from '@/features/minutes/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { CheckField } from '@/components/form/check-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { SectionMediaItem } from '@/lib/api/types';
import { type FormErrors, useForm } from '@/lib/forms/use-form';

/** What is said of a photo or a video; what is missing is told on top. */
export function MediaForm({ eventId, item }: { eventId: string; item: SectionMediaItem }) {
  const t = useMessages();
  const toast = useToast();
  const change = useChangeMedia(eventId);
  const [removing, setRemoving] = useState(false);
  const [everywhere, setEverywhere] = useState(false);
  const photo = item.kind === 'PHOTO';
  const form = useForm({
    draftKey: `minutes-media.${item.id}`,
    initial: valuesOf(item.description),
    validate: ({ alt, decorative }): FormErrors => (photo && !decorative && !alt.trim() ? { alt: t('media.altError') } : {}),
    submit: async (values) => {
      await change.mutateAsync({ kind: 'DESCRIBE', item, description: { ...filled(values), url: item.description.url } });
      toast(t('media.saved'));
    },
  });
  const readCaptions = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) form.set('captions', await file.text());
  };

  return (
    <>
      {photo && (
        <Photo
          address={`/api/events/${eventId}/minutes/draft/media/${item.id}/photo`}
          alt={item.description.alt ?? t('media.undescribed')}
          width={item.width}
          height={item.height}
        />
      )}
      {item.gaps.length > 0 && (
        <ul className="small minutes-section__writers">
          {item.gaps.map((gap) => (
            <li key={gap}>{t(`media.gap.${gap}`)}</li>
          ))}
        </ul>
      )}
      <form className="form" noValidate onSubmit={form.onSubmit}>
        {photo ? (
          <>
            {!form.values.decorative && (
              <TextAreaField {...form.field('alt')} label={t('media.alt')} hint={t('media.altHint')} rows={2} maxLength={1000} />
            )}
            <CheckField {...form.field('decorative')} label={t('media.decorative')} hint={t('media.decorativeHint')} />
          </>
        ) : (
          <VideoFields form={form} linked={item.kind === 'VIDEO_LINK'} onCaptions={(event) => void readCaptions(event)} />
        )}
        <TextField {...form.field('caption')} label={t('media.caption')} optional maxLength={500} />
        <TextField {...form.field('credit')} label={t('media.credit')} optional maxLength={200} />
        {form.failure !== undefined && <InlineError error={form.failure} />}
        <div className="form__actions">
          <Button type="submit" busy={form.submitting}>
            {t('media.save')}
          </Button>
          <Button look="quiet" onClick={() => setRemoving(true)}>
            {t('media.remove')}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={removing}
        danger
        title={t('media.removeTitle')}
        confirm={t('media.remove')}
        onConfirm={() => change.mutateAsync({ kind: 'REMOVE', item, everywhere })}
        onClose={() => setRemoving(false)}
      >
        <p>{t('media.removeText')}</p>
        <CheckField
          id={`everywhere-${item.id}`}
          label={t('media.everywhere')}
          hint={t('media.everywhereHint')}
          value={everywhere}
          onChange={setEverywhere}
        />
      </ConfirmDialog>
    </>
  );
}
