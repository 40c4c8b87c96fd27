import { type ChangeEvent, useId, useState } from 'react';
import { type MediaOwner, useAttachments, useChangeAttachment } from '@/components/media/attachments';
import { LinkForm } from '@/components/media/link-form';
import { MediaForm } from '@/components/media/media-form';
import { useMessages } from '@/components/media/messages';
import { unfinished, useUpload } from '@/components/media/use-upload';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';

const MOST_PHOTO = 5 * 1024 * 1024;
const MOST_VIDEO = 100 * 1024 * 1024;

/** Photos and videos of one part of their owner. */
export function MediaEditor({ owner, part }: { owner: MediaOwner; part: string }) {
  const t = useMessages();
  const media = useAttachments(owner);
  const change = useChangeAttachment(owner);
  const video = useUpload(owner);
  const sending = video.share !== undefined;
  const [fault, setFault] = useState<string>();
  const id = useId();

  const choosePhoto = (event: ChangeEvent<HTMLInputElement>) => {
    const file = taken(event);
    if (!file) return;
    const wrong = !['image/jpeg', 'image/png'].includes(file.type);
    setFault(wrong ? t('wrongPhoto') : file.size > MOST_PHOTO ? t('largePhoto') : undefined);
    if (!wrong && file.size <= MOST_PHOTO) change.mutate({ kind: 'PHOTO', part, file });
  };
  const chooseVideo = (event: ChangeEvent<HTMLInputElement>) => {
    const file = taken(event);
    if (!file) return;
    setFault(file.size > MOST_VIDEO ? t('largeVideo') : undefined);
    if (file.size <= MOST_VIDEO) video.start(part, file, unfinished(media.data?.items ?? [], part, file));
  };

  return (
    <section className="media-editor stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('title')}</h3>
      <Loaded query={media}>
        {({ items, noPhotos }) => (
          <>
            {noPhotos > 0 && <p className="box box--notice">{t('noPhotos', { count: noPhotos })}</p>}
            <ul className="rows">
              {items
                .filter((item) => item.partId === part)
                .map((item) => (
                  <li key={item.id} className="media-editor__item" id={`media-${item.id}`}>
                    <MediaForm owner={owner} item={item} />
                  </li>
                ))}
            </ul>
          </>
        )}
      </Loaded>
      <div className="cluster">
        <label className="button button--secondary button--small media-editor__choose" aria-busy={change.isPending}>
          <input type="file" className="visually-hidden" accept="image/jpeg,image/png" onChange={choosePhoto} />
          {t('addPhoto')}
        </label>
        <label className="button button--secondary button--small media-editor__choose" aria-busy={sending && !video.paused}>
          <input type="file" className="visually-hidden" accept="video/mp4,video/webm" onChange={chooseVideo} />
          {t('addVideo')}
        </label>
        {sending && (
          <>
            <span role="status">{video.waiting ? t('waiting') : t('sent', { share: video.share })}</span>
            <Button small onClick={() => (video.paused ? video.resume(media.data?.items ?? []) : video.pause())}>
              {t(video.paused ? 'resume' : 'pause')}
            </Button>
          </>
        )}
      </div>
      <LinkForm busy={change.isPending} onAdd={(url, title) => change.mutateAsync({ kind: 'LINK', part, url, title })} />
      {fault && (
        <p className="field__error" role="alert">
          {fault}
        </p>
      )}
      {change.isError && change.variables.kind === 'PHOTO' && <InlineError error={change.error} />}
      {video.failure !== undefined && <InlineError error={video.failure} />}
    </section>
  );
}

function taken(event: ChangeEvent<HTMLInputElement>) {
  const file = event.target.files?.[0];
  event.target.value = '';
  return file;
}
