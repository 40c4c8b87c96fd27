import { Photo } from '@/components/media/photo';
import { VideoPlayer } from '@/components/media/video-player';
import { useMessages } from '@/components/media/messages';
import type { ContentMedia } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** A photo or a video as it is read, with what belongs to it. */
export function MediaFigure({ media }: { media: ContentMedia }) {
  const t = useMessages();
  const format = useFormat();
  const { alt, decorative, caption, credit, licence, title, url, captionsNote, transcript } = media.description;
  return (
    <figure className="media-figure">
      {media.kind === 'PHOTO' && (
        <Photo
          address={`/api/media/${media.fileId}`}
          alt={decorative ? '' : format.text(alt ?? '')}
          width={media.width}
          height={media.height}
        />
      )}
      {media.kind === 'VIDEO_LINK' && url && (
        <p>
          <a href={url} rel="noopener noreferrer">
            {t('watch', { title: title ?? url, site: new URL(url).hostname })}
          </a>
        </p>
      )}
      {media.kind === 'VIDEO_FILE' && <VideoPlayer media={media} />}
      {(caption ?? credit ?? licence ?? captionsNote) && (
        <figcaption>
          {[caption && format.text(caption), captionsNote && format.text(captionsNote), credit && t('creditBy', { credit }), licence]
            .filter(Boolean)
            .join(' · ')}
        </figcaption>
      )}
      {transcript && (
        <details>
          <summary>{t('transcriptOf', { title: title ?? '' })}</summary>
          <p className="as-typed">{format.text(transcript)}</p>
        </details>
      )}
    </figure>
  );
}
