import { type ChangeEvent, useState } from 'react';
import { type MediaOwner, useChangeAttachment } from '@/components/media/attachments';
import { Photo } from '@/components/media/photo';
import { filled, valuesOf } from '@/components/media/media-values';
import { VideoFields } from '@/components/media/video-fields';
import { useMessages } from '@/components/media/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { CheckField } from '@/components/form/check-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { AttachmentDetail } from '@/lib/api/types';
import { type FormErrors, useForm } from '@/lib/forms/use-form';

/** What is said of a photo or a video; what is missing is told on top. */
export function MediaForm({ owner, item }: { owner: MediaOwner; item: AttachmentDetail }) {
  const t = useMessages();
  const toast = useToast();
  const change = useChangeAttachment(owner);
  const [removing, setRemoving] = useState(false);
  const [everywhere, setEverywhere] = useState(false);
  const photo = item.kind === 'PHOTO';
  const form = useForm({
    draftKey: `media.${item.id}`,
    initial: valuesOf(item.description),
    validate: ({ alt, decorative }): FormErrors => (photo && !decorative && !alt.trim() ? { alt: t('altError') } : {}),
    submit: async (values) => {
      await change.mutateAsync({ kind: 'DESCRIBE', item, description: { ...filled(values), url: item.description.url } });
      toast(t('saved'));
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
          address={`/api/media/${item.fileId}`}
          alt={item.description.alt ?? t('undescribed')}
          width={item.width}
          height={item.height}
        />
      )}
      {item.gaps.length > 0 && (
        <ul className="small media-editor__gaps">
          {item.gaps.map((gap) => (
            <li key={gap}>{t(`gap.${gap}`)}</li>
          ))}
        </ul>
      )}
      <form className="form" noValidate onSubmit={form.onSubmit}>
        {photo ? (
          <>
            {!form.values.decorative && (
              <TextAreaField {...form.field('alt')} label={t('alt')} hint={t('altHint')} rows={2} maxLength={1000} />
            )}
            <CheckField {...form.field('decorative')} label={t('decorative')} hint={t('decorativeHint')} />
          </>
        ) : (
          <VideoFields form={form} linked={item.kind === 'VIDEO_LINK'} onCaptions={(event) => void readCaptions(event)} />
        )}
        <TextField {...form.field('caption')} label={t('caption')} optional maxLength={500} />
        <TextField {...form.field('credit')} label={t('credit')} optional maxLength={200} />
        <TextField {...form.field('licence')} label={t('licence')} hint={t('licenceHint')} optional maxLength={200} />
        {form.failure !== undefined && <InlineError error={form.failure} />}
        <div className="form__actions">
          <Button type="submit" busy={form.submitting}>
            {t('save')}
          </Button>
          <Button look="quiet" onClick={() => setRemoving(true)}>
            {t('remove')}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={removing}
        danger
        title={t('removeTitle')}
        confirm={t('remove')}
        onConfirm={() => change.mutateAsync({ kind: 'REMOVE', item, everywhere })}
        onClose={() => setRemoving(false)}
      >
        <p>{t('removeText')}</p>
        <CheckField
          id={`everywhere-${item.id}`}
          label={t('everywhere')}
          hint={t('everywhereHint')}
          value={everywhere}
          onChange={setEverywhere}
        />
      </ConfirmDialog>
    </>
  );
}
