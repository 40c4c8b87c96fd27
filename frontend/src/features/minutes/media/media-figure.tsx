import { Photo } from '@/features/minutes/media/photo';
import { VideoPlayer } from '@/features/minutes/media/video-player';
import { useMessages } from '@/features/minutes/messages';
import type { ContentMedia } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** A photo or a video as it is read, with what belongs to it. */
export function MediaFigure({ eventId, media }: { eventId: string; media: ContentMedia }) {
  const t = useMessages();
  const format = useFormat();
  const { alt, decorative, caption, credit, title, url, captionsNote, transcript } = media.description;
  const base = `/api/events/${eventId}/minutes`;
  return (
    <figure className="minutes-figure">
      {media.kind === 'PHOTO' && (
        <Photo
          address={`${base}/photos/${media.fileId}`}
          alt={decorative ? '' : format.text(alt ?? '')}
          width={media.width}
          height={media.height}
        />
      )}
      {media.kind === 'VIDEO_LINK' && url && (
        <p>
          <a href={url} rel="noopener noreferrer">
            {t('media.watch', { title: title ?? url, site: new URL(url).hostname })}
          </a>
        </p>
      )}
      {media.kind === 'VIDEO_FILE' && <VideoPlayer base={base} media={media} />}
      {(caption ?? credit ?? captionsNote) && (
        <figcaption>
          {[caption && format.text(caption), captionsNote && format.text(captionsNote), credit && t('media.creditBy', { credit })]
            .filter(Boolean)
            .join(' · ')}
        </figcaption>
      )}
      {transcript && (
        <details>
          <summary>{t('media.transcriptOf', { title: title ?? '' })}</summary>
          <p className="as-typed">{format.text(transcript)}</p>
        </details>
      )}
    </figure>
  );
}
