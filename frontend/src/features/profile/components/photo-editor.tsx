import { type ChangeEvent, useId, useState } from 'react';
import { useRemovePhoto, useReplacePhoto } from '@/features/profile/api/profile';
import { useMessages } from '@/features/profile/messages';
import { Avatar } from '@/components/avatar';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { MyProfile } from '@/lib/api/types';
import './photo-editor.css';

const MOST_BYTES = 5 * 1024 * 1024;

/** Sent as soon as it is chosen: the preview is the photo as the others will see it. */
export function PhotoEditor({ profile }: { profile: MyProfile }) {
  const t = useMessages();
  const toast = useToast();
  const replace = useReplacePhoto();
  const remove = useRemovePhoto();
  const [fault, setFault] = useState<string>();
  const id = useId();
  const failure = replace.error ?? remove.error;

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    remove.reset();
    replace.reset();
    const wrong = !['image/jpeg', 'image/png'].includes(file.type);
    setFault(wrong ? t('photo.wrongType') : file.size > MOST_BYTES ? t('photo.tooLarge') : undefined);
    if (!wrong && file.size <= MOST_BYTES) replace.mutate(file, { onSuccess: () => toast(t('photo.saved')) });
  };

  return (
    <section className="photo-editor" aria-labelledby={`${id}title`}>
      <Avatar person={profile} large />
      <div className="stack stack--tight">
        <h2 id={`${id}title`}>{t('photo.title')}</h2>
        <p className="muted small" id={`${id}hint`}>
          {t('photo.hint')}
        </p>
        <div className="cluster">
          <label className="button button--secondary button--small photo-editor__choose" aria-busy={replace.isPending}>
            <input
              type="file"
              className="visually-hidden"
              accept="image/jpeg,image/png"
              aria-describedby={`${id}hint${fault ? ` ${id}fault` : ''}`}
              onChange={choose}
            />
            {t(profile.photoUrl ? 'photo.replace' : 'photo.choose')}
          </label>
          {profile.photoUrl && (
            <Button
              look="quiet"
              small
              busy={remove.isPending}
              onClick={() => remove.mutate(undefined, { onSuccess: () => toast(t('photo.removed')) })}
            >
              {t('photo.remove')}
            </Button>
          )}
        </div>
        {fault && (
          <p className="field__error" id={`${id}fault`} role="alert">
            {fault}
          </p>
        )}
        {failure && <InlineError error={failure} />}
      </div>
    </section>
  );
}
