import { type ChangeEvent, useId, useState } from 'react';
import { useChangeMedia, useSectionMedia, useSendVideo } from '@/features/minutes/api/media';
import { LinkForm } from '@/features/minutes/media/link-form';
import { MediaForm } from '@/features/minutes/media/media-form';
import { useMessages } from '@/features/minutes/messages';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';

const MOST_PHOTO = 5 * 1024 * 1024;
const MOST_VIDEO = 100 * 1024 * 1024;

/** Photos and videos of the open section. */
export function MediaEditor({ eventId, sectionId }: { eventId: string; sectionId: string }) {
  const t = useMessages();
  const media = useSectionMedia(eventId);
  const change = useChangeMedia(eventId);
  const [share, setShare] = useState<number>();
  const video = useSendVideo(eventId, (sent, bytes) => setShare(Math.round((sent * 100) / bytes)));
  const [fault, setFault] = useState<string>();
  const id = useId();

  const choosePhoto = (event: ChangeEvent<HTMLInputElement>) => {
    const file = taken(event);
    if (!file) return;
    const wrong = !['image/jpeg', 'image/png'].includes(file.type);
    setFault(wrong ? t('media.wrongPhoto') : file.size > MOST_PHOTO ? t('media.largePhoto') : undefined);
    if (!wrong && file.size <= MOST_PHOTO) change.mutate({ kind: 'PHOTO', section: sectionId, file });
  };
  const chooseVideo = (event: ChangeEvent<HTMLInputElement>) => {
    const file = taken(event);
    if (!file) return;
    setFault(file.size > MOST_VIDEO ? t('media.largeVideo') : undefined);
    // One of the same size that was begun and not ended is taken up where it stopped.
    const begun = media.data?.items.find((item) => item.sectionId === sectionId && item.nextPart !== undefined && item.bytes === file.size);
    if (file.size <= MOST_VIDEO) video.mutate({ section: sectionId, file, begun }, { onSettled: () => setShare(undefined) });
  };

  return (
    <section className="media-editor stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('media.title')}</h3>
      <Loaded query={media}>
        {({ items, noPhotos }) => (
          <>
            {noPhotos > 0 && <p className="box box--notice">{t('media.noPhotos', { count: noPhotos })}</p>}
            <ul className="rows">
              {items
                .filter((item) => item.sectionId === sectionId)
                .map((item) => (
                  <li key={item.id} className="media-editor__item" id={`media-${item.id}`}>
                    <MediaForm eventId={eventId} item={item} />
                  </li>
                ))}
            </ul>
          </>
        )}
      </Loaded>
      <div className="cluster">
        <label className="button button--secondary button--small media-editor__choose" aria-busy={change.isPending}>
          <input type="file" className="visually-hidden" accept="image/jpeg,image/png" onChange={choosePhoto} />
          {t('media.addPhoto')}
        </label>
        <label className="button button--secondary button--small media-editor__choose" aria-busy={video.isPending}>
          <input type="file" className="visually-hidden" accept="video/mp4,video/webm" onChange={chooseVideo} />
          {t('media.addVideo')}
        </label>
        {share !== undefined && <span role="status">{t('media.sent', { share })}</span>}
      </div>
      <LinkForm busy={change.isPending} onAdd={(url, title) => change.mutateAsync({ kind: 'LINK', section: sectionId, url, title })} />
      {fault && (
        <p className="field__error" role="alert">
          {fault}
        </p>
      )}
      {change.isError && change.variables.kind === 'PHOTO' && <InlineError error={change.error} />}
      {video.isError && <InlineError error={video.error} />}
    </section>
  );
}

function taken(event: ChangeEvent<HTMLInputElement>) {
  const file = event.target.files?.[0];
  event.target.value = '';
  return file;
}
